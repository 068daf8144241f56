// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/json.h"

#include "report/cardtext.h"

#include "card/content.h"
#include "failure/timeline.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

template <typename Enum, std::size_t N>
QString idIn(const std::array<std::pair<Enum, QLatin1StringView>, N> &ids, Enum value)
{
    for (const auto &[id, name] : ids) {
        if (id == value) {
            return name;
        }
    }
    return {};
}

template <typename Code>
QJsonValue codeOrNull(const std::optional<Code> &code)
{
    return code ? QJsonValue(code->toString()) : QJsonValue();
}

QJsonValue lineOrNull(int line)
{
    return line > 0 ? QJsonValue(line) : QJsonValue();
}

QJsonObject factsOf(const Failure &failure, const Match &match)
{
    QJsonObject facts;
    for (const auto &[name, value] : match.captures.asKeyValueRange()) {
        facts.insert(name, orNull(value));
    }
    const std::array named{std::pair{u"sourceAddress"_s, failure.sourceAddress},
                           std::pair{u"envelopeSender"_s, failure.envelopeSender},
                           std::pair{u"senderMeans"_s, failure.senderMeans},
                           std::pair{u"recipientName"_s, failure.recipientName},
                           std::pair{u"headerFrom"_s, failure.headerFrom},
                           std::pair{u"heloName"_s, failure.heloName},
                           std::pair{u"remoteAddress"_s, failure.remoteAddress},
                           std::pair{u"reportingHost"_s, failure.reportingHost},
                           std::pair{u"time"_s, failure.time},
                           std::pair{u"queueId"_s, failure.queueId},
                           std::pair{u"messageId"_s, failure.messageId}};
    for (const auto &[name, value] : named) {
        facts.insert(name, orNull(value));
    }
    return facts;
}

QJsonObject cardOf(const Match &match)
{
    return {{u"id"_s, match.card->id},
            {u"title"_s, match.card->title},
            {u"matchedBy"_s, idOf(match.matchedBy)},
            {u"confidence"_s, idOf(match.confidence)}};
}

QJsonArray alternativesOf(const Match &match)
{
    QJsonArray alternatives;
    for (const Alternative &alternative : match.alternatives) {
        alternatives.append(QJsonObject{{u"id"_s, alternative.card->id}, {u"why"_s, idOf(alternative.why)}});
    }
    return alternatives;
}

QJsonArray attemptsOf(const Failure &failure)
{
    QJsonArray attempts;
    for (const Attempt &attempt : failure.attempts) {
        const StatusLine &reply = attempt.reply;
        attempts.append(QJsonObject{{u"time"_s, orNull(attempt.time)},
                                    {u"host"_s, orNull(attempt.host)},
                                    {u"line"_s, lineOrNull(reply.lines.first)},
                                    {u"replyCode"_s, codeOrNull(reply.replyCode)},
                                    {u"enhancedCode"_s, codeOrNull(reply.enhancedCode)},
                                    {u"reply"_s, orNull(reply.verbatim)},
                                    {u"outcome"_s, idOf(attempt.outcome)}});
    }
    return attempts;
}

QJsonArray timelineToJson(const Explanation &explanation, const Failure &failure)
{
    const auto secondsOrNull = [](std::optional<qint64> seconds) {
        return seconds ? QJsonValue(*seconds) : QJsonValue();
    };
    QJsonArray timeline;
    const Timeline way = timelineOf(explanation.document, failure);
    for (const TimelineEvent &event : way.events) {
        const bool isKnown = event.time && event.time->hasZone;
        timeline.append(
            QJsonObject{{u"what"_s, idOf(event.what)},
                        {u"time"_s, isKnown ? QJsonValue(event.time->dateTime().toString(Qt::ISODate)) : QJsonValue()},
                        {u"written"_s, orNull(event.written)},
                        {u"from"_s, orNull(event.from)},
                        {u"host"_s, orNull(event.by)},
                        {u"line"_s, lineOrNull(event.lines.first)},
                        {u"delay"_s, secondsOrNull(event.delay)},
                        {u"clockBehind"_s, secondsOrNull(event.clockBehind)}});
    }
    return timeline;
}

QJsonValue meantOf(const Explanation &explanation, int at)
{
    const auto meant = meantAddress(explanation, at);
    return meant ? QJsonValue(QJsonObject{{u"address"_s, meant->address}, {u"by"_s, idOf(meant->by)}}) : QJsonValue();
}

QJsonObject failureToJson(const Explanation &explanation, int at)
{
    const Failure &failure = explanation.analysis.failures.at(at);
    const Match &match = explanation.matches.at(at);
    const StatusLine &status = failure.status;
    return {{u"recipient"_s, orNull(failure.recipient)},
            {u"originalRecipient"_s, orNull(failure.originalRecipient)},
            {u"meant"_s, meantOf(explanation, at)},
            {u"action"_s, idOf(failure.action)},
            {u"replyCode"_s, codeOrNull(status.replyCode)},
            {u"enhancedCode"_s, codeOrNull(status.enhancedCode)},
            {u"statusLine"_s, orNull(status.verbatim)},
            {u"text"_s, orNull(status.text)},
            {u"remoteHost"_s, orNull(failure.remoteHost)},
            {u"provider"_s, match.provider ? QJsonValue(match.provider->id) : QJsonValue()},
            {u"command"_s, orNull(failure.command)},
            {u"reason"_s, orNull(match.card->reason)},
            {u"permanence"_s, idOf(match.permanence)},
            {u"acts"_s, idOf(match.acting.acts)},
            {u"direction"_s, idOf(match.acting.direction)},
            {u"line"_s, lineOrNull(status.lines.first)},
            {u"endLine"_s, lineOrNull(status.lines.last)},
            {u"attempts"_s, attemptsOf(failure)},
            {u"timeline"_s, timelineToJson(explanation, failure)},
            {u"facts"_s, factsOf(failure, match)},
            {u"card"_s, cardOf(match)},
            {u"alternatives"_s, alternativesOf(match)}};
}

QJsonArray ignoredToJson(const QList<Ignored> &ignored)
{
    QJsonArray array;
    for (const Ignored &item : ignored) {
        array.append(QJsonObject{
            {u"line"_s, lineOrNull(item.lines.first)}, {u"text"_s, orNull(item.text)}, {u"why"_s, idOf(item.why)}});
    }
    return array;
}

QJsonArray notesToJson(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes) {
        array.append(QJsonObject{{u"id"_s, idOf(note.id)},
                                 {u"line"_s, lineOrNull(note.lines.first)},
                                 {u"detail"_s, orNull(note.detail)},
                                 {u"amount"_s, note.amount}});
    }
    return array;
}

QJsonValue kindOrNull(std::optional<Kind> kind)
{
    return kind ? QJsonValue(idOf(*kind)) : QJsonValue();
}

QJsonArray evidenceToJson(const QList<KindEvidence> &evidence)
{
    QJsonArray array;
    for (const KindEvidence &item : evidence) {
        array.append(QJsonObject{
            {u"sign"_s, item.sign}, {u"line"_s, lineOrNull(item.lines.first)}, {u"text"_s, orNull(item.text)}});
    }
    return array;
}

QJsonArray warningsToJson(const QList<WarningId> &warnings)
{
    QJsonArray array;
    for (const WarningId warning : warnings) {
        array.append(idOf(warning));
    }
    return array;
}

} // namespace

QString idOf(Kind kind)
{
    return kKindIds[size_t(kind)];
}

QString idOf(Action action)
{
    static constexpr std::array kIds{std::pair{Action::Failed, "failed"_L1}, std::pair{Action::Delayed, "delayed"_L1},
                                     std::pair{Action::Delivered, "delivered"_L1},
                                     std::pair{Action::Relayed, "relayed"_L1},
                                     std::pair{Action::Expanded, "expanded"_L1}};
    return idIn(kIds, action);
}

QString idOf(Direction direction)
{
    static constexpr std::array kIds{
        std::pair{Direction::Submission, "submission"_L1}, std::pair{Direction::Outgoing, "outgoing"_L1},
        std::pair{Direction::Forwarding, "forwarding"_L1}, std::pair{Direction::Incoming, "incoming"_L1}};
    return idIn(kIds, direction);
}

QString idOf(Permanence permanence)
{
    return permanenceId(permanence);
}

QString idOf(Actor actor)
{
    return actorId(actor);
}

QString idOf(MatchedBy matchedBy)
{
    static constexpr std::array kIds{std::pair{MatchedBy::Text, "text"_L1}, std::pair{MatchedBy::Status, "status"_L1},
                                     std::pair{MatchedBy::Reply, "reply"_L1}, std::pair{MatchedBy::Class, "class"_L1},
                                     std::pair{MatchedBy::None, "none"_L1}};
    return idIn(kIds, matchedBy);
}

QString idOf(MeantBy by)
{
    static constexpr std::array kIds{
        std::pair{MeantBy::Mark, "mark"_L1},       std::pair{MeantBy::LookAlike, "look-alike"_L1},
        std::pair{MeantBy::Dot, "dot"_L1},         std::pair{MeantBy::Ending, "ending"_L1},
        std::pair{MeantBy::Letters, "letters"_L1}, std::pair{MeantBy::Mail, "mail"_L1}};
    return idIn(kIds, by);
}

QString idOf(Confidence confidence)
{
    static constexpr std::array kIds{std::pair{Confidence::Certain, "certain"_L1},
                                     std::pair{Confidence::Likely, "likely"_L1},
                                     std::pair{Confidence::CodeOnly, "code-only"_L1}};
    return idIn(kIds, confidence);
}

QString idOf(AlternativeWhy why)
{
    static constexpr std::array kIds{std::pair{AlternativeWhy::LessSpecific, "less-specific"_L1},
                                     std::pair{AlternativeWhy::SameCode, "same-code"_L1},
                                     std::pair{AlternativeWhy::Related, "related"_L1}};
    return idIn(kIds, why);
}

QString idOf(IgnoredWhy why)
{
    static constexpr std::array kIds{std::pair{IgnoredWhy::InReturnedMessage, "in-returned-message"_L1},
                                     std::pair{IgnoredWhy::InData, "in-data"_L1},
                                     std::pair{IgnoredWhy::Date, "date"_L1},
                                     std::pair{IgnoredWhy::Address, "address"_L1},
                                     std::pair{IgnoredWhy::Version, "version"_L1},
                                     std::pair{IgnoredWhy::Identifier, "identifier"_L1},
                                     std::pair{IgnoredWhy::HeaderField, "header-field"_L1},
                                     std::pair{IgnoredWhy::Retried, "retried"_L1},
                                     std::pair{IgnoredWhy::Repeated, "repeated"_L1},
                                     std::pair{IgnoredWhy::Success, "success"_L1},
                                     std::pair{IgnoredWhy::LessSpecific, "less-specific"_L1},
                                     std::pair{IgnoredWhy::NoReply, "no-reply"_L1},
                                     std::pair{IgnoredWhy::ServiceCode, "service-code"_L1}};
    return idIn(kIds, why);
}

QString idOf(WarningId warning)
{
    static constexpr std::array kIds{std::pair{WarningId::CodeTextConflict, "code-text-conflict"_L1},
                                     std::pair{WarningId::ClassConflict, "class-conflict"_L1},
                                     std::pair{WarningId::FakeBounce, "fake-bounce"_L1},
                                     std::pair{WarningId::Backscatter, "backscatter"_L1},
                                     std::pair{WarningId::MaskedSecret, "masked-secret"_L1},
                                     std::pair{WarningId::NoReturnedMessage, "no-returned-message"_L1},
                                     std::pair{WarningId::PleaseConfirm, "please-confirm"_L1},
                                     std::pair{WarningId::RecipientDiffers, "recipient-differs"_L1},
                                     std::pair{WarningId::Shortened, "shortened"_L1}};
    return idIn(kIds, warning);
}

QString idOf(NoteId note)
{
    static constexpr std::array kIds{std::pair{NoteId::Empty, "empty"_L1},
                                     std::pair{NoteId::NotText, "not-text"_L1},
                                     std::pair{NoteId::Shortened, "shortened"_L1},
                                     std::pair{NoteId::LongLine, "long-line"_L1},
                                     std::pair{NoteId::TooManyHeaders, "too-many-headers"_L1},
                                     std::pair{NoteId::TooDeep, "too-deep"_L1},
                                     std::pair{NoteId::TooManyParts, "too-many-parts"_L1},
                                     std::pair{NoteId::BrokenEncoding, "broken-encoding"_L1},
                                     std::pair{NoteId::UnknownCharset, "unknown-charset"_L1},
                                     std::pair{NoteId::NulBytes, "nul-bytes"_L1},
                                     std::pair{NoteId::Truncated, "truncated"_L1},
                                     std::pair{NoteId::AttachmentSkipped, "attachment-skipped"_L1},
                                     std::pair{NoteId::HtmlOnly, "html-only"_L1},
                                     std::pair{NoteId::HiddenText, "hidden-text"_L1},
                                     std::pair{NoteId::Renegotiation, "renegotiation"_L1},
                                     std::pair{NoteId::WasQuoted, "was-quoted"_L1},
                                     std::pair{NoteId::TakenOff, "taken-off"_L1},
                                     std::pair{NoteId::FromPicture, "from-picture"_L1},
                                     std::pair{NoteId::MaskedSecret, "masked-secret"_L1},
                                     std::pair{NoteId::DamagedFile, "damaged-file"_L1},
                                     std::pair{NoteId::RebuiltReport, "rebuilt-report"_L1},
                                     std::pair{NoteId::Winmail, "winmail"_L1}};
    return idIn(kIds, note);
}

QString idOf(Happening what)
{
    static constexpr std::array kIds{
        std::pair{Happening::Written, "written"_L1},   std::pair{Happening::Hop, "hop"_L1},
        std::pair{Happening::Accepted, "accepted"_L1}, std::pair{Happening::Attempt, "attempt"_L1},
        std::pair{Happening::Told, "told"_L1},         std::pair{Happening::GivesUp, "gives-up"_L1}};
    return idIn(kIds, what);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Explanation &explanation)
{
    const Analysis &analysis = explanation.analysis;
    QJsonArray failures;
    for (int at = 0; at < analysis.failures.size(); ++at) {
        failures.append(failureToJson(explanation, at));
    }
    return {{u"source"_s, orNull(explanation.source)},
            {u"index"_s, explanation.index},
            {u"kind"_s, idOf(analysis.kind)},
            {u"kindConfidence"_s, analysis.kindCertainty == Certainty::Certain ? u"certain"_s : u"likely"_s},
            {u"kindAlternative"_s, kindOrNull(analysis.kindAlternative)},
            {u"kindEvidence"_s, evidenceToJson(analysis.kindEvidence)},
            {u"warnings"_s, warningsToJson(analysis.warnings)},
            {u"reporter"_s, QJsonObject{{u"host"_s, orNull(analysis.reporter.host)},
                                        {u"software"_s, orNull(analysis.reporter.software)}}},
            {u"failures"_s, failures},
            {u"ignored"_s, ignoredToJson(analysis.ignored)},
            {u"notes"_s, notesToJson(explanation.document.notes)}};
}

QJsonObject toJson(const Card &card)
{
    const CardText text = cardText(card);
    QJsonObject steps;
    for (const Steps &list : text.steps) {
        steps.insert(idOf(list.audience), QJsonArray::fromStringList(list.steps));
    }
    QJsonArray links;
    for (const Link &link : card.links) {
        links.append(QJsonObject{{"label"_L1, cardLinkLabel(card, link)},
                                 {"url"_L1, link.url},
                                 {"seen"_L1, orNull(link.seen.toString(Qt::ISODate))}});
    }
    QJsonArray sources;
    for (const Source &source : card.sources) {
        sources.append(QJsonObject{{"url"_L1, source.url}, {"seen"_L1, orNull(source.seen.toString(Qt::ISODate))}});
    }
    return {{"id"_L1, card.id},
            {"title"_L1, text.title},
            {"reason"_L1, card.reason},
            {"permanence"_L1, idOf(card.permanence)},
            {"acts"_L1, idOf(card.acts)},
            {"because"_L1, orNull(text.because)},
            {"meaning"_L1, orNull(text.meaning)},
            {"steps"_L1, steps},
            {"avoid"_L1, orNull(text.avoid)},
            {"unknown"_L1, orNull(text.unknown)},
            {"checks"_L1, QJsonArray::fromStringList(card.checks)},
            {"related"_L1, QJsonArray::fromStringList(card.related)},
            {"links"_L1, links},
            {"sources"_L1, sources},
            {"file"_L1, orNull(card.file)}};
}

} // namespace BounceLens
