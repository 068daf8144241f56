// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/trackinglog.h"

#include "failure/failure.h"
#include "failure/statusline.h"
#include "names/mailaddress.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// The fields of one line of comma-separated values, RFC 4180 section 2.
QStringList fieldsOf(QStringView line)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            fields.append(QString());
        } else {
            fields.last() += c;
        }
    }
    return fields;
}

class Record
{
public:
    Record(const QStringList &names, const QStringList &values)
        : m_names(names)
        , m_values(values)
    {
    }
    [[nodiscard]] QString value(QLatin1StringView name) const
    {
        return m_values.value(m_names.indexOf(name)).trimmed();
    }

private:
    const QStringList &m_names;
    const QStringList &m_values;
};

void appendFailures(const Record &record, int line, QList<Failure> &failures)
{
    const bool isDelayed = record.value("event-id"_L1) == "DEFER"_L1;
    const QStringList statuses = record.value("recipient-status"_L1).split(u';');
    const QString joined = record.value("recipient-status"_L1);
    for (const QString &recipient : record.value("recipient-address"_L1).split(u';', Qt::SkipEmptyParts)) {
        Failure failure;
        const Statement statement = readStatement(joined.contains("{LED="_L1) ? joined : statuses.first());
        failure.foundBy = FoundBy::Log;
        failure.certainty = Certainty::Certain;
        failure.action = isDelayed ? Action::Delayed : Action::Failed;
        failure.recipient = recipient;
        failure.recipientLines = {line, line};
        failure.status =
            statusLineFrom(statement, {line, line}, joined.isEmpty() ? record.value("event-id"_L1) : joined);
        failure.remoteHost = record.value("server-hostname"_L1);
        failure.remoteAddress = record.value("server-ip"_L1);
        failure.remoteHostLines = {line, line};
        failure.envelopeSender = record.value("return-path"_L1);
        failure.headerFrom = record.value("sender-address"_L1);
        failure.messageId = record.value("message-id"_L1);
        failure.reportingHost = record.value("client-hostname"_L1);
        failure.time = record.value("date-time"_L1);
        failures.append(failure);
    }
}

} // namespace

QList<Failure> findInTrackingLog(const Document &document)
{
    constexpr QLatin1StringView kHeader = "#Fields:"_L1;
    QList<Failure> failures;
    QStringList names;
    for (int line = 1; line <= document.lineCount(); ++line) {
        const QStringView text = document.line(line);
        if (text.startsWith(kHeader)) {
            names = fieldsOf(text.sliced(kHeader.size()).trimmed());
        } else if (names.contains("event-id"_L1) && !text.startsWith(u'#')) {
            const QStringList values = fieldsOf(text);
            const Record record(names, values);
            const QString event = record.value("event-id"_L1);
            const auto isDone = [&](const Failure &f) {
                return f.messageId == record.value("message-id"_L1) &&
                       isSameAddress(f.recipient, record.value("recipient-address"_L1));
            };
            if (event == "SEND"_L1 || event == "DELIVER"_L1) {
                failures.removeIf(isDone);
            } else if (event == "FAIL"_L1 || event == "DEFER"_L1 || event == "BADMAIL"_L1) {
                failures.removeIf(isDone);
                appendFailures(record, line, failures);
            }
        }
    }
    return failures;
}

} // namespace BounceLens
