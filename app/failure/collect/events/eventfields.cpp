// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/events/eventfields.h"

#include "failure/statusline.h"
#include "names/ascii.h"
#include "names/mailaddress.h"
#include "phrases/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxRecipients = 1000; ///< of one event

bool isRecipient(KeyRole role)
{
    return role == KeyRole::Recipient || role == KeyRole::Addressee;
}

/// Of the values of an object about a recipient, those that are somebody else's address or an id.
bool namesOther(const QString &key)
{
    const auto role = roleOf(key);
    return role == KeyRole::Sender || role == KeyRole::Message || role == KeyRole::Queue || role == KeyRole::Original;
}

/// A value that its role can have: an address, a number.
bool fits(KeyRole role, const QString &text)
{
    if (isRecipient(role)) {
        return !findAddress(text).isEmpty();
    }
    if (role == KeyRole::Tracked) {
        return std::ranges::none_of(text, isDigit);
    }
    const QString number = text.trimmed();
    return role != KeyRole::Code || (number.size() == 3 && std::ranges::all_of(number, isDigit));
}

/// "5.1.1 (bad destination mailbox address)"
std::optional<EnhancedStatusCode> statusAtStart(const QString &text)
{
    const QString code = text.trimmed().section(u' ', 0, 0);
    return EnhancedStatusCode::fromText(code);
}

/// "dns; mx.example.net", "mx.example.net (203.0.113.25)"
QString hostOf(const QString &text)
{
    const QString host = findHostName(typedValue(text));
    return host.isEmpty() ? typedValue(text) : host;
}

/// Of two sentences of one event the one with a code is the server's; else the first counts, unless it is a few words
/// beside a sentence.
bool saysLess(const QString &one, const QString &other)
{
    constexpr qsizetype kLooked = 500; // letters
    const QStringView text = QStringView(one).first(std::min(one.size(), kLooked));
    const QStringView before = QStringView(other).first(std::min(other.size(), kLooked));
    const bool isCoded = !findCodes(text).isEmpty();
    const bool wasCoded = !findCodes(before).isEmpty();
    if (isCoded != wasCoded) {
        return wasCoded;
    }
    const bool tells = hasPhrase(text, bitOf(PhraseKind::Failure));
    const bool told = hasPhrase(before, bitOf(PhraseKind::Failure));
    if (!isCoded && tells != told) {
        return told;
    }
    constexpr qsizetype kFewWords = 3;
    const auto wordsOf = [](QStringView sentence) { return sentence.trimmed().count(u' ') + 1; };
    const qsizetype words = wordsOf(before);
    return words > kFewWords || (words > 1 && wordsOf(text) <= 2 * words);
}

Action actionOfEvent(const EventFields &event, const StatusLine &status)
{
    const auto meaning = event.meaning();
    if (event.isOwn(KeyRole::Waiting) && meaning != EventMeaning::Failed) {
        return Action::Delayed;
    }
    if (meaning) {
        return *meaning == EventMeaning::Delivered ? Action::Delivered
               : *meaning == EventMeaning::Delayed ? Action::Delayed
                                                   : Action::Failed;
    }
    const int codeClass = status.replyCode      ? status.replyCode->replyClass()
                          : status.enhancedCode ? status.enhancedCode->statusClass()
                                                : 5;
    return codeClass == 4 ? Action::Delayed : codeClass == 2 ? Action::Delivered : Action::Failed;
}

} // namespace

EventFields::EventFields(const Literal &object, const EventFields &outer)
    : m_values(outer.m_values)
    , m_events(outer.m_events)
{
    for (qsizetype at = 0; at < object.items.size() && at < object.keys.size(); ++at) {
        take(object.keys.at(at), object.items.at(at));
    }
    const bool isAboutRecipient = m_own.contains(KeyRole::Recipient) || m_own.contains(KeyRole::Addressee);
    if (isAboutRecipient && !m_own.contains(KeyRole::Reply) && !m_unknown.text.isEmpty()) {
        set(KeyRole::Reply, m_unknown);
    }
}

void EventFields::take(QStringView key, const Literal &value)
{
    const auto role = roleOf(key);
    if (!role) {
        keepUnknown(value);
        return;
    }
    if (value.kind == Literal::Kind::List || value.kind == Literal::Kind::Map) {
        takeList(*role, value);
    } else if (value.isFilled() && fits(*role, value.text)) {
        const bool isLess =
            *role == KeyRole::Reply && m_own.contains(*role) && saysLess(value.text, m_values.value(*role).text);
        if (!m_own.contains(*role) || (*role == KeyRole::Reply && !isLess)) {
            set(*role, {value.text, value.lines});
        }
        if (*role == KeyRole::Event) {
            m_events.prepend(value.text);
        }
    }
}

/// A reply in a field of any name: "550 5.1.1 User unknown".
void EventFields::keepUnknown(const Literal &value)
{
    constexpr qsizetype kFewestWords = 3;
    const QString &text = value.text;
    const bool isReply = value.kind == Literal::Kind::Text && beginsWithReply(text) &&
                         (text.startsWith(u'4') || text.startsWith(u'5')) && text.count(u' ') + 1 >= kFewestWords;
    if (isReply && m_unknown.text.isEmpty()) {
        m_unknown = {text, value.lines};
    }
}

/// {"message": {"text": "no such user"}}: the sentence within.
void EventFields::takeSaid(const Literal &map)
{
    for (qsizetype at = 0; at < map.items.size() && !m_own.contains(KeyRole::Reply); ++at) {
        const Literal &item = map.items.at(at);
        const bool isSentence = item.kind == Literal::Kind::Text && item.text.contains(u' ') &&
                                !roleOf(map.keys.value(at)) && hasPhrase(item.text, bitOf(PhraseKind::Failure));
        if (isSentence) {
            set(KeyRole::Reply, {item.text, item.lines});
        }
    }
}

/// The recipients of a list.
void EventFields::takeList(KeyRole role, const Literal &list)
{
    if (role == KeyRole::Reply && list.kind == Literal::Kind::Map) {
        takeSaid(list);
    }
    if (!isRecipient(role) || m_own.contains(role)) {
        return;
    }
    QStringList addresses;
    for (qsizetype at = 0; at < list.items.size(); ++at) {
        const Literal &item = list.items.at(at);
        const bool isOther = namesOther(list.keys.value(at));
        const QString address = item.isFilled() && !isOther ? findAddress(item.text) : QString();
        if (!address.isEmpty() && addresses.size() < kMaxRecipients) {
            addresses.append(address);
        }
    }
    if (!addresses.isEmpty()) {
        set(role, {addresses.join(u", "), list.lines});
    }
}

void EventFields::set(KeyRole role, const EventValue &value)
{
    m_values.insert(role, value);
    m_own.append(role);
}

const EventValue &EventFields::value(KeyRole role) const
{
    static const EventValue none;
    const auto found = m_values.constFind(role);
    return found == m_values.cend() ? none : *found;
}

QStringList EventFields::recipients() const
{
    const QStringList recipients = findAddresses(value(KeyRole::Recipient).text);
    return recipients.isEmpty() ? findAddresses(value(KeyRole::Addressee).text) : recipients;
}

LineRange EventFields::recipientLines() const
{
    const LineRange lines = value(KeyRole::Recipient).lines;
    return lines.isEmpty() ? value(KeyRole::Addressee).lines : lines;
}

std::optional<EventMeaning> EventFields::meaning() const
{
    if (const QString &tracked = value(KeyRole::Tracked).text; !tracked.isEmpty()) {
        return meaningOf(tracked, true);
    }
    const auto severity = meaningOf(value(KeyRole::Severity).text, false);
    for (const QString &word : m_events) {
        if (const auto meaning = meaningOf(word, false)) {
            return meaning == EventMeaning::Failed && severity ? severity : meaning;
        }
    }
    return meaningOf(value(KeyRole::Status).text, false);
}

std::optional<ReplyCode> replyCodeOf(const EventFields &event)
{
    const auto code = ReplyCode::fromText(event.value(KeyRole::Code).text.trimmed());
    return code && code->value() / 10 != 40 ? code : std::nullopt;
}

Observation observationFrom(const EventFields &event, const EventValue &said)
{
    Statement statement = readStatement(said.text);
    if (!statement.replyCode) {
        statement.replyCode = replyCodeOf(event);
    }
    if (!statement.enhancedCode) {
        statement.enhancedCode = statusAtStart(event.value(KeyRole::Status).text);
    }
    const LineRange lines = said.lines.isEmpty() ? event.recipientLines() : said.lines;
    Observation observation;
    observation.foundBy = event.isOwn(KeyRole::Waiting)                  ? FoundBy::Queue
                          : event.value(KeyRole::Tracked).text.isEmpty() ? FoundBy::Notification
                                                                         : FoundBy::Log;
    observation.certainty = Certainty::Certain;
    observation.status = statusLineFrom(statement, lines, said.text);
    observation.action = actionOfEvent(event, observation.status);
    observation.remoteHost = hostOf(event.value(KeyRole::RemoteHost).text);
    observation.remoteHostLines = event.value(KeyRole::RemoteHost).lines;
    observation.remoteAddress = findIpAddress(event.value(KeyRole::RemoteIp).text);
    takeRemote(statement, lines, observation);
    observation.reportingHost = hostOf(event.value(KeyRole::Reporter).text);
    observation.sourceAddress = findIpAddress(event.value(KeyRole::SourceIp).text);
    observation.envelopeSender = findAddress(event.value(KeyRole::Sender).text);
    observation.time = event.value(KeyRole::Time).text;
    observation.queueId = event.value(KeyRole::Queue).text;
    observation.messageId = event.value(KeyRole::Message).text;
    if (const QString command = event.value(KeyRole::Command).text.section(u' ', 0, 0).toUpper(); !command.isEmpty()) {
        observation.command = command;
    }
    return observation;
}

} // namespace BounceLens
