// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxLogLine = 20'000; ///< characters; longer lines are no records

/// How the records of a log begin. Groups: time, host, program, id (queue id), text.
struct RecordForm
{
    const char16_t *regex;
    const char *program; ///< null: the group "program" names it
};

constexpr std::array kForms{
    // Exim mainlog: "2026-11-19 10:14:57 [+0100] [4711] 1tDABC-0000AB-2X <= …"
    RecordForm{
        uR"(^(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?(?: [+-]\d{4})?)\s+(?:\[\d+\]\s+)?(?:(?<id>[A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4})\s+(?<text>.*)|(?<text2>(?:H=|\*\*|no host name found|unexpected disconnection|rejected ).*))$)",
        "exim"},
    // rspamd: "2026-11-19 10:15:02 #4711(normal) <a1b2c3>; task; …"
    RecordForm{uR"(^(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\s+#\d+\(\w+\)\s+<[^>]*>;\s+(?<text>\w+;.*)$)", "rspamd"},
    // Haraka: "2026-11-19T10:15:02.123Z [NOTICE] [1A2B….1.1] [outbound] …"
    RecordForm{
        uR"(^(?<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S*)?\s*\[(?:DEBUG|INFO|NOTICE|WARN|ERROR|CRIT)\]\s+\[(?<id>[0-9A-F-]{8,36}(?:\.\d+)*|-)\]\s+(?<text>\[.*)$)",
        "haraka"},
    // multilog and qmail: "@400000006740a1b51a2b3c4d …", TAI64N
    RecordForm{uR"(^(?<time>@[0-9a-f]{24})\s+(?<text>.*)$)", "qmail"},
    // RFC 5424: "<22>1 2026-11-19T10:15:02Z host program 77 - - …"
    RecordForm{
        uR"(^(?:<\d{1,3}>)?1 (?<time>\d{4}-\d\d-\d\dT\S+) (?<host>\S+) (?<program>\S+) \S+ \S+ (?:-|\[[^\]]*\]) (?<text>.*)$)",
        nullptr},
    // RFC 3164, journalctl: "Nov 19 10:15:02 host program[77]: …"
    RecordForm{
        uR"(^(?:<\d{1,3}>)?(?<time>(?:[A-Z][a-z]{2}\s+\d{1,2}\s+(?:\d{4}\s+)?\d\d:\d\d:\d\d(?:\.\d+)?)|(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?))\s+(?:(?<host>[A-Za-z0-9._-]+)\s+)?(?<program>[A-Za-z][A-Za-z0-9_./-]*)(?:\[\d+\])?:\s+(?<text>.*)$)",
        nullptr},
};

const QList<QRegularExpression> &forms()
{
    static const QList<QRegularExpression> compiled = [] {
        QList<QRegularExpression> list;
        for (const RecordForm &form : kForms) {
            list.append(QRegularExpression(QString::fromUtf16(form.regex)));
        }
        return list;
    }();
    return compiled;
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

/// Without what programs put in front: colours, "mail-1  | " of Docker Compose, "/var/log/mail.log:12:" of grep, the
/// JSON of Docker's log files, the time stamp of kubectl.
QString withoutPrefix(QStringView line)
{
    static const QRegularExpression colours(uR"(\x1B\[[0-9;]{0,20}m|\x{241B}\[[0-9;]{0,20}m)"_s);
    static const QRegularExpression front(
        uR"(^\s*(?:[\w.-]{1,60}\s*\|\s+|(?:/[\w./-]{1,200}:)?\d{1,9}[:-](?=[A-Z][a-z]{2}\s+\d|\d{4}-)|/[\w./-]{1,200}:|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S{0,20}\s+(?:stdout|stderr)?\s*(?:F\s+)?(?=[A-Z][a-z]{2}\s+\d{1,2}\s|\d{4}-\d\d-\d\d))?\s*)"_s);
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
    for (size_t at = 0; at < kForms.size(); ++at) {
        const auto match = forms().at(qsizetype(at)).match(bare);
        if (!match.hasMatch()) {
            continue;
        }
        LogLine record{.lines = {},
                       .timestamp = match.captured("time"),
                       .host = match.captured("host"),
                       .program =
                           kForms[at].program ? QString::fromLatin1(kForms[at].program) : match.captured("program"),
                       .queueId = match.captured("id"),
                       .text = match.hasCaptured("text2") ? match.captured("text2") : match.captured("text")};
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
