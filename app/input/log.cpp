// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/log.h"

#include "phrases/forms.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxLogLine = 20'000; ///< characters; longer lines are no records

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

/// Without what people and programs put in front: marks of quotes and lists, colours, "mail-1  | " of Docker Compose,
/// "/var/log/mail.log:12:" of grep, the JSON of Docker's log files, the time stamp of kubectl.
QString withoutPrefix(QStringView line)
{
    static const QRegularExpression colours(uR"(\x1B\[[0-9;]{0,20}m|\x{241B}\[[0-9;]{0,20}m)"_s);
    static const QRegularExpression front(
        uR"(^\s*(?:(?:[>*|\x{2022}-]|\d{1,3}[.)])\s+){0,3}(?:[\w.-]{1,60}\s*\|\s+|(?:/[\w./-]{1,200}:)?\d{1,9}[:-](?=[A-Z][a-z]{2}\s+\d|\d{4}-)|/[\w./-]{1,200}:|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S{0,20}\s+(?:stdout|stderr)?\s*(?:F\s+)?(?=[A-Z][a-z]{2}\s+\d{1,2}\s|\d{4}-\d\d-\d\d))?\s*)"_s);
    if (line.startsWith("{\"log\":"_L1)) {
        return QJsonDocument::fromJson(line.toUtf8()).object().value("log"_L1).toString().trimmed();
    }
    QString bare = line.toString();
    bare.remove(colours);
    return bare.remove(0, front.match(bare).capturedLength());
}

} // namespace

std::optional<LogLine> readLogLine(QStringView line)
{
    if (line.size() > kMaxLogLine) {
        return std::nullopt;
    }
    const QString bare = withoutPrefix(line);
    for (const LineForm &form : allForms()) {
        const auto match =
            form.role == FormRole::Beginning ? expressionOf(form).match(bare) : QRegularExpressionMatch();
        if (!match.hasMatch()) {
            continue;
        }
        LogLine record{.lines = {},
                       .timestamp = match.captured("time"),
                       .host = match.captured("host"),
                       .program = form.program.isEmpty() ? match.captured("program") : QString(form.program),
                       .queueId = match.captured("id"),
                       .text = groupOf(match, "text"_L1)};
        const auto queued = queueId().match(record.text);
        if (record.queueId.isEmpty() && queued.hasMatch() && !isReserved(queued.capturedView("id"))) {
            record.queueId = queued.captured("id");
            record.text = queued.captured("text");
        }
        return record;
    }
    return std::nullopt;
}

bool looksLikeLog(const Document &document)
{
    constexpr int kMaxLooked = 200;
    int filled = 0;
    int records = 0;
    for (int line = 1; line <= std::min(document.lineCount(), kMaxLooked); ++line) {
        const QStringView text = document.line(line);
        if (text.startsWith("#Fields: date-time,"_L1) && text.contains("event-id"_L1)) {
            return true;
        }
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
