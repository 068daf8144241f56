// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/events/eventreader.h"

#include "failure/collect/events/eventfields.h"
#include "failure/statement.h"
#include "names/mailaddress.h"
#include "phrases/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kMaxObjectDepth = 24; ///< objects within objects
constexpr int kMaxTextDepth = 3;    ///< objects within the texts of objects: a notification by SNS has one

/// The parts of a status, one for each recipient: "250 2.1.5 OK;550 5.1.1 unknown". Marks within brackets part nothing.
QStringList partsOf(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' || c == u'[' ? 1 : c == u'}' || c == u']' ? -1 : 0;
        if (c == u';' && depth <= 0) {
            parts.append(QString());
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

class ObjectVisit
{
public:
    explicit ObjectVisit(Findings &findings)
        : m_findings(findings)
    {
    }

    /// An event of one recipient that told no code; what stands beside it may.
    struct Vague
    {
        qsizetype at = 0; ///< among the observations
        EventFields event = {};
    };

    /// What was found in an object.
    struct Found
    {
        bool isEvent = false;            ///< nothing more is to be said of what is around it
        EventValue said = {};            ///< a reply that no code proves to be one
        EventValue addressee = {};       ///< whom the message was written to
        EventValue code = {};            ///< a reply code in an object without words: {"smtp": {"code": 550}}
        EventValue status = {};          ///< an enhanced status code beside it
        std::optional<Vague> vague = {}; ///< an event that told no more than a word
        int told = 0;                    ///< how many events were told
    };

    Found visit(const Literal &object, const EventFields &outer, int depth, int textDepth)
    {
        if (depth > kMaxObjectDepth) {
            return {};
        }
        if (object.kind == Literal::Kind::List) {
            return isReply(object) ? tellReply(object, outer) : visitItems(object, outer, depth, textDepth);
        }
        if (object.kind != Literal::Kind::Map) {
            return visitText(object, outer, depth, textDepth);
        }
        EventFields event(object, outer);
        noteServiceCode(event);
        Found found = visitItems(object, event, depth, textDepth);
        if (event.recipients().isEmpty() && !found.addressee.text.isEmpty()) {
            event.set(KeyRole::Addressee, found.addressee);
        }
        setWithin(event, KeyRole::Code, found.code);
        setWithin(event, KeyRole::Status, found.status);
        if (found.isEvent) {
            found.said = event.isOwn(KeyRole::Reply) ? saidBy(event, found.said) : found.said;
            complete(found);
            return found;
        }
        if (depth > 0 && isOnlyCode(event)) {
            return {.said = found.said, .code = event.value(KeyRole::Code), .status = event.value(KeyRole::Status)};
        }
        if (depth > 0 && isOnlySaid(event)) {
            return {.said = event.value(KeyRole::Reply)};
        }
        const EventValue addressee = found.addressee;
        found = tell(event, found.said);
        if (!found.isEvent) {
            const QStringList named = event.recipients();
            const KeyRole role = event.isOwn(KeyRole::Recipient) ? KeyRole::Recipient : KeyRole::Addressee;
            found.addressee = named.isEmpty() ? addressee : event.value(role);
        }
        return found;
    }

    /// \return true if anything was told
    bool visitWhole(const Literal &object)
    {
        const Found found = visit(object, {}, 0, 0);
        return found.isEvent;
    }

    [[nodiscard]] bool hasComplaint() const { return m_hasComplaint; }

private:
    Found visitItems(const Literal &object, const EventFields &event, int depth, int textDepth)
    {
        Found all;
        for (qsizetype at = 0; at < object.items.size(); ++at) {
            const QString key = object.keys.value(at);
            EventFields inner = event;
            if (const QString address = key.contains(u'@') ? findAddress(key) : QString(); !address.isEmpty()) {
                inner.set(KeyRole::Recipient, {address, object.items.at(at).lines});
            }
            const Found one = visit(object.items.at(at), inner, depth + 1, textDepth);
            const bool isSender = roleOf(key) == KeyRole::Sender;
            all.isEvent = all.isEvent || one.isEvent;
            all.said = all.said.text.isEmpty() ? one.said : all.said;
            all.addressee = all.addressee.text.isEmpty() && !isSender ? one.addressee : all.addressee;
            all.code = all.code.text.isEmpty() ? one.code : all.code;
            all.status = all.status.text.isEmpty() ? one.status : all.status;
            all.told += one.told;
            all.vague = all.told > 1 ? std::nullopt : one.vague ? one.vague : all.vague;
        }
        return all;
    }

    static void setWithin(EventFields &event, KeyRole role, const EventValue &within)
    {
        if (!within.text.isEmpty() && !event.isOwn(role)) {
            event.set(role, within);
        }
    }

    static bool isOwnAny(const EventFields &event, std::initializer_list<KeyRole> roles)
    {
        return std::ranges::any_of(roles, [&event](KeyRole role) { return event.isOwn(role); });
    }

    /// A code, and neither words nor whose it is: a part of the object around it.
    static bool isOnlyCode(const EventFields &event)
    {
        return isOwnAny(event, {KeyRole::Code, KeyRole::Status}) && replyCodeOf(event).has_value() &&
               !isOwnAny(event, {KeyRole::Reply, KeyRole::Recipient, KeyRole::Addressee, KeyRole::Event,
                                 KeyRole::Waiting, KeyRole::Tracked});
    }

    /// A reply, and nothing of whose it is, here or around.
    static bool isOnlySaid(const EventFields &event)
    {
        return event.isOwn(KeyRole::Reply) && event.recipients().isEmpty() &&
               !isOwnAny(event, {KeyRole::Event, KeyRole::Code, KeyRole::Waiting, KeyRole::Tracked}) &&
               !findCodes(event.value(KeyRole::Reply).text).isEmpty();
    }

    /// Says of an event that told no more than a word what an object beside it says of the reply.
    void complete(Found &found)
    {
        const bool isReply = !findCodes(found.said.text).isEmpty();
        if (!found.vague || !isReply) {
            return;
        }
        Observation observation = observationFrom(found.vague->event, found.said);
        const Observation &vague = m_findings.observations().at(found.vague->at);
        observation.recipient = vague.recipient;
        observation.recipientLines = vague.recipientLines;
        m_findings.replace(found.vague->at, observation);
        found.vague.reset();
    }

    /// An object that was written into a text.
    Found visitText(const Literal &text, const EventFields &outer, int depth, int textDepth)
    {
        Found all;
        if (text.kind == Literal::Kind::Text && textDepth < kMaxTextDepth && text.text.trimmed().startsWith(u'{')) {
            for (Literal &object : findLiterals(text.text, 1)) {
                setLines(object, text.lines);
                const Found one = visit(object, outer, depth + 1, textDepth + 1);
                all.isEvent = all.isEvent || one.isEvent;
            }
        }
        return all;
    }

    static void setLines(Literal &value, LineRange lines)
    {
        value.lines = lines;
        for (Literal &item : value.items) {
            setLines(item, lines);
        }
    }

    /// Python: (550, b'5.1.1 no such user'), with or without the recipient behind it.
    static bool isReply(const Literal &list)
    {
        return list.items.size() >= 2 && list.items.size() <= 3 && list.items.at(0).kind == Literal::Kind::Word &&
               ReplyCode::fromText(list.items.at(0).text) && list.items.at(1).kind == Literal::Kind::Text;
    }

    Found tellReply(const Literal &reply, const EventFields &outer)
    {
        EventFields event = outer;
        const QString address = reply.items.size() == 3 ? findAddress(reply.items.at(2).text) : QString();
        if (!address.isEmpty()) {
            event.set(KeyRole::Recipient, {address, reply.lines});
        }
        if (event.recipients().isEmpty()) {
            return {};
        }
        const EventValue said{reply.items.at(0).text + u' ' + reply.items.at(1).text, reply.lines};
        Observation observation = observationFrom(event, said);
        observation.foundBy = FoundBy::Exception;
        observation.action = Action::Failed;
        observation.command = u"RCPT"_s;
        addFor(event.recipients(), observation, event, said);
        return {.isEvent = true};
    }

    /// One observation a recipient, if the object tells a reply, a code or an event.
    Found tell(const EventFields &event, const EventValue &within)
    {
        const auto meaning = event.meaning();
        const bool isEvent =
            event.isOwn(KeyRole::Event) || event.isOwn(KeyRole::Tracked) || (event.isOwn(KeyRole::Status) && meaning);
        if (isEvent && (meaning == EventMeaning::Nothing || meaning == EventMeaning::Complaint)) {
            m_hasComplaint = m_hasComplaint || meaning == EventMeaning::Complaint;
            return {.isEvent = true};
        }
        const EventValue said = saidBy(event, within);
        const Observation observation = observationFrom(event, said);
        const bool isTold = observation.status.hasCode() && (event.isOwn(KeyRole::Code) || ownWords(event));
        const bool isOutcome = (isEvent && meaning) || event.isOwn(KeyRole::Waiting);
        const bool isWorded = ownWords(event) && meaning && hasPhrase(said.text, kFailing);
        const bool isGood = !meaning && observation.action == Action::Delivered;
        if (isGood || !(isTold || isOutcome || isWorded)) {
            return {.said = ownWords(event) ? said : within};
        }
        const qsizetype before = m_findings.observations().size();
        Found found{.isEvent = addFor(event.recipients(), observation, event, said)};
        found.told = int(m_findings.observations().size() - before);
        if (found.told == 1 && !observation.status.hasCode() && !said.text.trimmed().contains(u' ')) {
            found.vague = Vague{.at = before, .event = event};
        }
        return found;
    }

    static constexpr PhraseKinds kFailing = bitOf(PhraseKind::Failure) | bitOf(PhraseKind::Hint);

    static bool ownWords(const EventFields &event)
    {
        return event.isOwn(KeyRole::Reply) || event.isOwn(KeyRole::Waiting) || event.isOwn(KeyRole::Status);
    }

    /// The sentence that counts; a word of the service only if there is none.
    static EventValue saidBy(const EventFields &event, const EventValue &within)
    {
        if (event.isOwn(KeyRole::Waiting)) {
            return event.value(KeyRole::Waiting);
        }
        const bool isSentence = event.value(KeyRole::Reply).text.trimmed().contains(u' ');
        if (event.isOwn(KeyRole::Reply) && (isSentence || within.text.isEmpty())) {
            return event.value(KeyRole::Reply);
        }
        if (!within.text.isEmpty()) {
            return within;
        }
        const bool isCode = !findCodes(event.value(KeyRole::Status).text).isEmpty();
        for (const KeyRole role : {KeyRole::Reply, isCode ? KeyRole::Status : KeyRole::Label, KeyRole::Code,
                                   KeyRole::Label, KeyRole::Status, KeyRole::Tracked, KeyRole::Event}) {
            if (!event.value(role).text.trimmed().isEmpty()) {
                return event.value(role);
            }
        }
        return {};
    }

    bool addFor(const QStringList &recipients, Observation observation, const EventFields &event,
                const EventValue &said)
    {
        if (observation.status.verbatim.isEmpty()) {
            return false;
        }
        if (recipients.isEmpty()) {
            takeNamed(observation);
            m_findings.add(observation);
            return true;
        }
        const QStringList parts = recipients.size() > 1 ? partsOf(said.text) : QStringList();
        for (qsizetype at = 0; at < recipients.size(); ++at) {
            if (parts.size() == recipients.size()) {
                const FoundBy foundBy = observation.foundBy;
                observation = observationFrom(event, {parts.at(at), said.lines});
                observation.foundBy = foundBy;
            }
            observation.recipient = recipients.at(at);
            observation.recipientLines = event.recipientLines();
            m_findings.add(observation);
        }
        return true;
    }

    /// What a service says itself, without a server's reply, names the recipient: "Found inactive addresses:
    /// a@example.net".
    static void takeNamed(Observation &observation)
    {
        const QStringList named = findAddresses(observation.status.text);
        if (!observation.status.hasCode() && named.size() == 1) {
            observation.recipient = named.first();
            observation.recipientLines = observation.status.lines;
        }
    }

    /// "605" is the service's own number, no reply code.
    void noteServiceCode(const EventFields &event)
    {
        const EventValue &code = event.value(KeyRole::Code);
        if (event.isOwn(KeyRole::Code) && !replyCodeOf(event)) {
            m_findings.ignore(code.lines, code.text.trimmed(), IgnoredWhy::ServiceCode);
        }
    }

    Findings &m_findings;
    bool m_hasComplaint = false;
};

} // namespace

bool EventReader::read(const Literal &object)
{
    ObjectVisit visit(m_findings);
    const bool isEvent = visit.visitWhole(object);
    m_hasComplaint = m_hasComplaint || visit.hasComplaint();
    return isEvent;
}

} // namespace BounceLens
