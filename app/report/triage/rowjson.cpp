// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/triage/rowjson.h"

#include "report/json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// The enumerator with an id; the first one if there is none.
template <typename Enum>
Enum enumFrom(const QString &id, Enum last)
{
    for (int value = 0; value <= int(last); ++value) {
        if (idOf(Enum(value)) == id) {
            return Enum(value);
        }
    }
    return Enum(0);
}

std::optional<qint64> timeFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

Row rowFrom(const QJsonObject &failure, const QJsonObject &message)
{
    const QJsonObject facts = failure.value("facts"_L1).toObject();
    const auto text = [&failure](QLatin1StringView name) { return failure.value(name).toString(); };
    return {.time = timeFromIso(text("at"_L1)),
            .recipient = text("recipient"_L1),
            .originalRecipient = text("originalRecipient"_L1),
            .sender = text("sender"_L1),
            .sourceAddress = facts.value("sourceAddress"_L1).toString(),
            .messageId = facts.value("messageId"_L1).toString(),
            .system = text("system"_L1),
            .statusLine = text("statusLine"_L1),
            .card = failure.value("card"_L1).toObject().value("id"_L1).toString(),
            .reason = text("reason"_L1),
            .permanence = permanenceFromId(text("permanence"_L1)).value_or(Permanence::Permanent),
            .acts = actorFromId(text("acts"_L1)).value_or(Actor::SenderAdmin),
            .direction = enumFrom(text("direction"_L1), Direction::Incoming),
            .action = enumFrom(text("action"_L1), Action::Expanded),
            .kind = enumFrom(message.value("kind"_L1).toString(), Kind::NotABounce),
            .attempts = int(std::max<qsizetype>(1, failure.value("attempts"_L1).toArray().size())),
            .file = message.value("source"_L1).toString(),
            .index = message.value("index"_L1).toInt(),
            .line = failure.value("line"_L1).toInt() + message.value("linesBefore"_L1).toInt()};
}

} // namespace

QString isoTime(std::optional<qint64> milliseconds)
{
    return milliseconds ? QDateTime::fromMSecsSinceEpoch(*milliseconds, QTimeZone::UTC)
                              .toString(Qt::ISODateWithMs)
                              .replace(".000Z"_L1, "Z"_L1)
                        : QString();
}

QJsonObject triageJson(const Explanation &explanation, const QList<Row> &rows)
{
    QJsonObject object = toJson(explanation);
    QJsonArray failures;
    const QJsonArray plain = object.take("failures"_L1).toArray();
    int linesBefore = 0;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const Row &row = rows.at(at);
        QJsonObject failure = plain.at(at).toObject();
        failure.insert("at"_L1, orNull(isoTime(row.time)));
        failure.insert("sender"_L1, orNull(row.sender));
        failure.insert("system"_L1, orNull(row.system));
        failures.append(failure);
        linesBefore = row.line > 0 ? row.line - failure.value("line"_L1).toInt() : linesBefore;
    }
    object.insert("failures"_L1, failures);
    if (linesBefore > 0) {
        object.insert("linesBefore"_L1, linesBefore);
    }
    return object;
}

std::optional<TriagedMessage> triagedFromJson(const QJsonObject &object)
{
    if (!object.value("kind"_L1).isString() || !object.value("failures"_L1).isArray()) {
        return std::nullopt;
    }
    TriagedMessage message{.source = object.value("source"_L1).toString(),
                           .index = object.value("index"_L1).toInt(),
                           .kind = enumFrom(object.value("kind"_L1).toString(), Kind::NotABounce),
                           .isRecognised = false,
                           .rows = {},
                           .text = {}};
    for (const auto &failure : object.value("failures"_L1).toArray()) {
        message.rows.append(rowFrom(failure.toObject(), object));
    }
    message.isRecognised = !message.rows.isEmpty() || message.kind != Kind::NotABounce;
    return message;
}

QString idOf(CauseSubject about)
{
    switch (about) {
    case CauseSubject::SendingAddress:
        return u"sending-ip"_s;
    case CauseSubject::SenderDomain:
        return u"sender-domain"_s;
    case CauseSubject::RecipientDomain:
        return u"recipient-domain"_s;
    case CauseSubject::None:
        break;
    }
    return {};
}

QString idOf(TriageIncident::State state)
{
    switch (state) {
    case TriageIncident::State::Going:
        return u"going"_s;
    case TriageIncident::State::Over:
        return u"over"_s;
    case TriageIncident::State::Delivered:
        return u"delivered"_s;
    }
    return {};
}

QJsonObject incidentJson(const TriageIncident &incident, const QStringList &customers)
{
    const bool isDelivered = incident.state == TriageIncident::State::Delivered;
    const QJsonObject values{{"reason"_L1, orNull(incident.reason)},
                             {"system"_L1, orNull(incident.system)},
                             {"about"_L1, orNull(idOf(incident.about))},
                             {"subject"_L1, orNull(incident.subject)},
                             {"first"_L1, isoTime(incident.first)},
                             {"found"_L1, isoTime(incident.found)},
                             {"last"_L1, isoTime(incident.last)},
                             {"state"_L1, idOf(incident.state)},
                             {"delivered"_L1, isDelivered ? QJsonValue(isoTime(incident.delivered)) : QJsonValue()},
                             {"failures"_L1, incident.failures},
                             {"permanent"_L1, incident.permanent},
                             {"threshold"_L1, incident.threshold},
                             {"windowMinutes"_L1, int(incident.window / 60'000)},
                             {"customers"_L1, QJsonArray::fromStringList(customers)},
                             {"recipients"_L1, incident.recipients},
                             {"card"_L1, incident.card},
                             {"acts"_L1, idOf(incident.acts)}};
    return {{"incident"_L1, values}};
}

} // namespace BounceLens
