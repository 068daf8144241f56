// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/log.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const QRegularExpression &syslogLine()
{
    static const QRegularExpression regex(
        uR"(^\s*(?:<\d+>)?(?<time>(?:[A-Z][a-z]{2}\s+\d{1,2}\s+(?:\d{4}\s+)?\d\d:\d\d:\d\d)|(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?))\s+(?<host>[A-Za-z0-9._-]+)\s+(?<program>[A-Za-z][A-Za-z0-9_./-]*)(?:\[\d+\])?:\s+(?<text>.*)$)"_s);
    return regex;
}

const QRegularExpression &eximLine()
{
    static const QRegularExpression regex(
        uR"(^\s*(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?(?: [+-]\d{4})?)\s+(?:\[\d+\]\s+)?(?<id>[A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4})\s+(?<text>.*)$)"_s);
    return regex;
}

/// "4XyZ12: …" of Postfix and Sendmail.
const QRegularExpression &queueId()
{
    static const QRegularExpression regex(uR"(^(?<id>[A-Za-z0-9]{6,20}):\s+(?<text>.*)$)"_s);
    return regex;
}

bool isReserved(QStringView word)
{
    return word.compare("warning"_L1, Qt::CaseInsensitive) == 0 || word.compare("NOQUEUE"_L1) == 0 ||
           word.compare("statistics"_L1) == 0 || word.compare("connect"_L1) == 0;
}

} // namespace

std::optional<LogLine> readLogLine(QStringView line)
{
    constexpr qsizetype kMaxLogLine = 20'000;
    if (line.size() > kMaxLogLine) {
        return std::nullopt;
    }
    if (const auto match = eximLine().matchView(line); match.hasMatch()) {
        return LogLine{.lines = {},
                       .timestamp = match.captured("time"),
                       .host = {},
                       .program = u"exim"_s,
                       .queueId = match.captured("id"),
                       .text = match.captured("text")};
    }
    const auto match = syslogLine().matchView(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    LogLine record{.lines = {},
                   .timestamp = match.captured("time"),
                   .host = match.captured("host"),
                   .program = match.captured("program"),
                   .queueId = {},
                   .text = match.captured("text")};
    const auto queued = queueId().match(record.text);
    if (queued.hasMatch() && !isReserved(queued.capturedView("id"))) {
        record.queueId = queued.captured("id");
        record.text = queued.captured("text");
    }
    return record;
}

bool looksLikeLog(const Document &document)
{
    constexpr int kMaxLooked = 200;
    int filled = 0;
    int records = 0;
    for (int line = 1; line <= std::min(document.lineCount(), kMaxLooked); ++line) {
        const QStringView text = document.line(line);
        filled += text.trimmed().isEmpty() ? 0 : 1;
        records += readLogLine(text) ? 1 : 0;
    }
    return records > 0 && records * 2 >= filled;
}

QList<LogLine> readLogLines(const Document &document)
{
    QList<LogLine> records;
    for (int line = 1; line <= document.lineCount(); ++line) {
        const QStringView text = document.line(line);
        if (auto record = readLogLine(text)) {
            record->lines = {line, line};
            records.append(*record);
        } else if (!records.isEmpty() && !text.trimmed().isEmpty()) {
            records.last().text += u' ';
            records.last().text += text.trimmed();
            records.last().lines.last = line;
        }
    }
    return records;
}

} // namespace BounceLens
