// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/trackinglog.h"

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

std::optional<Action> actionOf(const QString &event)
{
    static const QHash<QString, Action> actions{{u"SEND"_s, Action::Delivered},
                                                {u"DELIVER"_s, Action::Delivered},
                                                {u"FAIL"_s, Action::Failed},
                                                {u"BADMAIL"_s, Action::Failed},
                                                {u"DEFER"_s, Action::Delayed}};
    const auto action = actions.constFind(event);
    return action == actions.cend() ? std::nullopt : std::optional(*action);
}

void addRecord(const Record &record, int line, Findings &findings)
{
    const QStringList statuses = record.value("recipient-status"_L1).split(u';');
    const QString joined = record.value("recipient-status"_L1);
    for (const QString &recipient : record.value("recipient-address"_L1).split(u';', Qt::SkipEmptyParts)) {
        Observation observation;
        const Statement statement = readStatement(joined.contains("{LED="_L1) ? joined : statuses.first());
        observation.foundBy = FoundBy::Log;
        observation.certainty = Certainty::Certain;
        observation.action = *actionOf(record.value("event-id"_L1));
        observation.recipient = recipient;
        observation.recipientLines = {line, line};
        observation.status =
            statusLineFrom(statement, {line, line}, joined.isEmpty() ? record.value("event-id"_L1) : joined);
        observation.remoteHost = record.value("server-hostname"_L1);
        observation.remoteAddress = record.value("server-ip"_L1);
        observation.remoteHostLines = {line, line};
        observation.envelopeSender = record.value("return-path"_L1);
        observation.headerFrom = record.value("sender-address"_L1);
        observation.messageId = record.value("message-id"_L1);
        observation.reportingHost = record.value("client-hostname"_L1);
        observation.time = record.value("date-time"_L1);
        findings.add(observation);
    }
}

} // namespace

void findInTrackingLog(const Material &material, Findings &findings)
{
    constexpr QLatin1StringView kHeader = "#Fields:"_L1;
    const Document &document = material.document;
    QStringList names;
    for (int line = 1; line <= document.lineCount(); ++line) {
        const QStringView text = document.line(line);
        if (text.startsWith(kHeader)) {
            names = fieldsOf(text.sliced(kHeader.size()).trimmed());
        } else if (names.contains("event-id"_L1) && !text.startsWith(u'#')) {
            const QStringList values = fieldsOf(text);
            const Record record(names, values);
            findings.take({line, line});
            if (actionOf(record.value("event-id"_L1))) {
                addRecord(record, line, findings);
            }
        }
    }
}

} // namespace BounceLens
