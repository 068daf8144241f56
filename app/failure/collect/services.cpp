// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/services.h"

#include "failure/statusline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxJson = 256 * 1024; ///< characters; a notification is a few kilobytes

/// The keys under which sending services name the same thing, the most telling first.
constexpr std::array kRecipientKeys{"emailAddress"_L1, "recipient"_L1, "email"_L1, "Email"_L1, "rcpt_to"_L1};
constexpr std::array kReplyKeys{"diagnosticCode"_L1, "message"_L1,  "reason"_L1,      "raw_reason"_L1,
                                "Details"_L1,        "response"_L1, "description"_L1, "error"_L1};
constexpr std::array kCodeKeys{"code"_L1, "error_code"_L1, "responseCode"_L1};

QString textAt(const QJsonObject &object, const auto &keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isString() && !value.toString().trimmed().isEmpty()) {
            return value.toString();
        }
        if (value.isDouble()) {
            return QString::number(value.toInt());
        }
    }
    return {};
}

class NotificationSearch
{
public:
    NotificationSearch(const Document &document, const Section &section)
        : m_document(document)
        , m_section(section)
    {
    }

    Notification read()
    {
        const QStringView text = m_document.textOf(m_section.body).trimmed();
        if (text.size() > kMaxJson || !(text.startsWith(u'{') || text.startsWith(u'['))) {
            return {};
        }
        QJsonParseError error;
        const QByteArray bytes = text.toUtf8();
        QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
        if (json.isNull() && error.error == QJsonParseError::GarbageAtEnd) {
            json = QJsonDocument::fromJson(bytes.first(error.offset));
        }
        visit(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), {}, 0);
        return m_found;
    }

private:
    /// Goes down to the objects that name a recipient and what was said about it; an object within a text is one too.
    void visit(const QJsonValue &value, const QString &recipient, int depth)
    {
        constexpr int kMaxDepth = 8;
        if (depth > kMaxDepth) {
            return;
        }
        if (value.isString() && value.toString().startsWith(u'{')) {
            visit(QJsonDocument::fromJson(value.toString().toUtf8()).object(), recipient, depth + 1);
        }
        for (const QJsonValue &item : value.toArray()) {
            visit(item, recipient, depth + 1);
        }
        const QJsonObject object = value.toObject();
        if (object.contains("complaint"_L1) || object.value("notificationType"_L1) == "Complaint"_L1) {
            m_found.isComplaint = true;
            return;
        }
        const QString own = textAt(object, kRecipientKeys);
        const QString address = own.contains(u'@') ? own : recipient;
        const bool isTold = !address.isEmpty() && add(object, address);
        for (const QJsonValue &member : object) {
            if (!isTold && (member.isObject() || member.isArray() || member.isString())) {
                visit(member, address, depth + 1);
            }
        }
    }

    bool add(const QJsonObject &object, const QString &recipient)
    {
        const QString reply = textAt(object, kReplyKeys);
        const QString status = textAt(object, std::array{"status"_L1, "enhanced_code"_L1, "enhanced-code"_L1});
        const QString code = textAt(object, kCodeKeys);
        const QString &said = !reply.simplified().isEmpty() ? reply : !status.isEmpty() ? status : code;
        Statement statement = readStatement(reply);
        if (!statement.enhancedCode) {
            statement.enhancedCode = EnhancedStatusCode::fromText(status);
        }
        if (!statement.replyCode) {
            statement.replyCode = ReplyCode::fromText(code);
        }
        if (!statement.hasCode() || (statement.replyCode && statement.replyCode->replyClass() < 4)) {
            return false;
        }
        Observation observation;
        observation.foundBy = FoundBy::Notification;
        observation.certainty = Certainty::Certain;
        observation.recipient = recipient;
        observation.recipientLines = lineWith(recipient);
        observation.status = statusLineFrom(statement, lineWith(said), said);
        takeRemote(statement, observation.status.lines, observation);
        const bool isDelay = (statement.replyCode && statement.replyCode->replyClass() == 4) ||
                             (!statement.replyCode && statement.enhancedCode->statusClass() == 4);
        observation.action = isDelay ? Action::Delayed : Action::Failed;
        m_found.observations.append(observation);
        return true;
    }

    /// The line on which a value stands; quotes inside it are escaped there.
    [[nodiscard]] LineRange lineWith(const QString &value) const
    {
        constexpr qsizetype kEnough = 20;
        const QString start = value.section(u'"', 0, 0).first(std::min(value.section(u'"', 0, 0).size(), kEnough));
        for (int line = m_section.body.first; line <= m_section.body.last; ++line) {
            if (!start.isEmpty() && m_document.line(line).contains(start)) {
                return {line, line};
            }
        }
        return {m_section.body.first, m_section.body.first};
    }

    const Document &m_document;
    const Section &m_section;
    Notification m_found;
};

} // namespace

Notification findInNotification(const Document &document)
{
    Notification all;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::Text && !section.body.isEmpty()) {
            const Notification found = NotificationSearch(document, section).read();
            all.observations += found.observations;
            all.isComplaint = all.isComplaint || found.isComplaint;
        }
    }
    return all;
}

void findInServiceEvents(const Material &material, Findings &findings)
{
    for (const Observation &observation : findInNotification(material.document).observations) {
        findings.add(observation);
    }
}

} // namespace BounceLens
