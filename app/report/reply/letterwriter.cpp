// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reply/letterwriter.h"

#include "explain/meant.h"
#include "failure/provenance.h"
#include "names/ipaddress.h"
#include "report/cardindex.h"
#include "report/inputwords.h"
#include "report/json.h"
#include "report/printable.h"
#include "report/reply/messageparts.h"
#include "report/signwords.h"
#include "report/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

Values together(const QList<Values> &all)
{
    Values values;
    for (const Values &some : all) {
        values.insert(some);
    }
    return values;
}

/// What the sentences of a card do not need to make sense, and the customer cannot use.
Match withoutMachines(const Match &match)
{
    Match plain = match;
    const auto ip = IpAddress::fromText(match.captures.value(u"ip"_s));
    if (!ip || !ip->host().isLoopback()) {
        plain.captures.remove(u"ip"_s);
    }
    plain.captures.remove(u"host"_s);
    return plain;
}

} // namespace

LetterWriter::LetterWriter(const Explanation &explanation, int failure, const LetterRequest &request)
    : m_explanation(explanation)
    , m_failure(failure)
    , m_request(request)
    , m_situation(situationOf(explanation, failure))
    , m_together(failuresOfOneMessage(explanation, failure))
    , m_texts(replyTexts(request.language))
    , m_redactor(request.level, knownValues(explanation, customersAddresses(explanation, m_together), request.level))
    , m_expert(explanation, m_texts, m_redactor, request.trust)
{
}

Letter LetterWriter::write()
{
    const bool isToCustomer = m_request.reader == Reader::Customer;
    const bool isAboutDelivery =
        isAboutCard(m_situation) || m_situation == Situation::Delivered || m_situation == Situation::DeliveredAfterAll;
    const bool isForGroup = isToCustomer || m_request.reader == Reader::Ticket;
    MaskedText text = isAboutDelivery && m_together.size() > 1 && isForGroup
                          ? aboutSeveral(isToCustomer ? u"reply"_s : u"note"_s)
                      : m_failure < 0 || (!isAboutDelivery && !isToCustomer) ? aboutInput()
                                                                             : aboutOne();
    return {.text = std::move(text), .language = m_request.language, .isShort = isShort()};
}

MaskedText LetterWriter::aboutOne()
{
    switch (m_request.reader) {
    case Reader::Customer:
        return filled(m_texts.value(u"reply."_s + idOf(m_situation)),
                      together({deskValues(), failureValues(m_failure)}));
    case Reader::Ticket:
        return filled(m_texts.value(u"note.failure"_s), together({failureValues(m_failure), expertValues(m_failure)}));
    case Reader::OwnAdmin:
        return filled(m_texts.value(u"admin.failure"_s),
                      together({deskValues(), failureValues(m_failure), expertValues(m_failure)}));
    case Reader::Postmaster:
        return filled(m_texts.value(u"postmaster.failure"_s),
                      together({deskValues(), failureValues(m_failure), expertValues(m_failure)}));
    }
    return {};
}

MaskedText LetterWriter::aboutInput()
{
    if (m_request.reader == Reader::Customer) {
        return filled(m_texts.value(u"reply."_s + idOf(m_situation)), deskValues());
    }
    QList<MaskedText> evidence;
    for (const KindEvidence &item : m_explanation.analysis.kindEvidence) {
        evidence.append({.text = u"- "_s + signSentence(item.sign), .masked = {}});
    }
    const Kind kind = m_explanation.analysis.kind;
    const QString meaning = m_explanation.isRecognised() ? kindSentence(kind) : nothingRecognised(m_explanation);
    Values values{{u"kind"_s, {.text = kindName(kind), .masked = {}}},
                  {u"meaning"_s, {.text = meaning, .masked = {}}},
                  {u"evidence"_s, joined(evidence, u"\n"_s)},
                  {u"remarks"_s, m_expert.remarks(m_failure)}};
    if (m_failure >= 0) {
        values.insert(u"facts"_s, m_expert.facts(m_failure));
    }
    return filled(m_texts.value(u"note.other"_s), values);
}

MaskedText LetterWriter::aboutSeveral(const QString &key)
{
    QList<MaskedText> all;
    for (const QList<int> &members : groups()) {
        all.append(group(members, key + ".group"_L1));
    }
    Values values = deskValues();
    values.insert(u"message"_s, messageName());
    values.insert(u"count"_s, {.text = QString::number(m_together.size()), .masked = {}});
    values.insert(u"groups"_s, joined(all, u"\n\n"_s));
    values.insert(u"timeline"_s, m_expert.timeline(m_together.first()));
    return filled(m_texts.value(key + ".several"_L1), values);
}

/// By outcome and cause, in the order of their first recipients.
QList<QList<int>> LetterWriter::groups() const
{
    QList<QList<int>> all;
    const auto cause = [this](int at) {
        const Failure &failure = m_explanation.analysis.failures.at(at);
        const CardText text = textOfCard(at);
        return QString(idOf(situationOf(m_explanation, at))) + u'\n' + idOf(failure.action) + u'\n' +
               m_explanation.matches.at(at).card->id + u'\n' + text.title + u'\n' + text.meaning;
    };
    QStringList causes;
    for (const int at : m_together) {
        const QString one = cause(at);
        const qsizetype known = causes.indexOf(one);
        if (known < 0) {
            causes.append(one);
            all.append(QList<int>{at});
        } else {
            all[known].append(at);
        }
    }
    return all;
}

MaskedText LetterWriter::group(const QList<int> &members, const QString &key)
{
    QList<MaskedText> names;
    for (const int at : members) {
        names.append(recipientName(at));
    }
    const int first = members.first();
    Values values = failureValues(first);
    if (m_request.reader == Reader::Ticket) {
        values.insert(expertValues(first));
    } else if (!isAboutCard(situationOf(m_explanation, first))) {
        values.removeIf([](const auto &entry) {
            return entry.key() == "title"_L1 || entry.key() == "meaning"_L1 || entry.key() == "steps"_L1 ||
                   entry.key() == "who"_L1 || entry.key() == "by-code"_L1 || entry.key() == "meant"_L1;
        });
    }
    values.insert(u"recipients"_s, joined(names, u", "_s));
    return filled(m_texts.value(key), values);
}

Values LetterWriter::deskValues()
{
    const Desk &desk = m_request.desk;
    const MaskedText name{.text = desk.name, .masked = {}};
    const MaskedText greeting{.text = desk.greeting, .masked = {}};
    const MaskedText signature{.text = desk.signature, .masked = {}};
    return {{u"desk"_s, name},
            {u"greeting"_s, desk.greeting.isEmpty() ? word(u"desk.greeting"_s) : greeting},
            {u"signature"_s, !desk.signature.isEmpty() ? signature
                             : desk.name.isEmpty()     ? MaskedText()
                                                   : filled(m_texts.value(u"desk.signature"_s), {{u"desk"_s, name}})},
            {u"message"_s, messageName()}};
}

Values LetterWriter::failureValues(int at)
{
    const Failure &failure = m_explanation.analysis.failures.at(at);
    Values values = cardValues(at);
    values.insert(u"recipient"_s, recipientName(at));
    values.insert(u"sender"_s, value(senderOf(failure)));
    values.insert(u"outcome"_s, word(u"outcome."_s + idOf(failure.action)));
    values.insert(u"message"_s, messageName());
    values.insert(u"by-code"_s, byCode(at));
    values.insert(u"meant"_s, meant(at));
    values.insert(u"retry-until"_s, retryHint());
    values.insert(u"checked"_s, checked());
    return values;
}

Values LetterWriter::cardValues(int at)
{
    const CardText text = textOfCard(at);
    const QStringList steps = senderSteps(at);
    return {{u"title"_s, value(text.title)},
            {u"meaning"_s, value(text.meaning)},
            {u"because"_s, value(text.because)},
            {u"steps"_s, m_expert.numbered(steps)},
            {u"who"_s, whoSolves(at, steps)}};
}

Values LetterWriter::expertValues(int at)
{
    const Failure &failure = m_explanation.analysis.failures.at(at);
    const Match &match = m_explanation.matches.at(at);
    const CardText text = textOfCard(at);
    const bool isChosen = match.replaced;
    const auto adminSteps = std::ranges::find(text.steps, Actor::SenderAdmin, &Steps::audience);
    return {{u"permanence"_s, word(u"permanence."_s + idOf(match.permanence))},
            {u"confidence"_s, word(u"confidence."_s + (isChosen ? u"chosen"_s : idOf(match.confidence)))},
            {u"actor"_s, word(u"actor."_s + idOf(match.acting.acts))},
            {u"status-line"_s, value(printable(failure.status.verbatim).replace(u'\n', "\n  "_L1))},
            {u"facts"_s, m_expert.facts(at)},
            {u"attempts"_s, m_expert.attempts(at)},
            {u"timeline"_s, m_expert.timeline(at)},
            {u"remarks"_s, m_expert.remarks(at)},
            {u"checks"_s, value(m_request.checks)},
            {u"all-steps"_s, m_expert.allSteps(text)},
            {u"admin-steps"_s, m_expert.numbered(adminSteps == text.steps.end() ? QStringList() : adminSteps->steps)},
            {u"card"_s, {.text = match.card->id, .masked = {}}},
            {u"host"_s, value(failure.remoteHost)},
            {u"ip"_s, value(failure.sourceAddress)},
            {u"time"_s, value(failure.time)},
            {u"queue-id"_s, m_expert.ourQueueId(at)},
            {u"their-queue-id"_s, m_expert.theirQueueId(at)},
            {u"message-id"_s, value(failure.messageId)}};
}

MaskedText LetterWriter::messageName()
{
    const MaskedText subject = value(returnedSubject(m_explanation));
    const QDateTime date = returnedDate(m_explanation);
    const QString format = m_texts.value(u"message.date-format"_s);
    const QString shown = date.isValid() ? QLocale(m_request.language).toString(date.date(), format) : QString();
    const bool hasSubject = !subject.text.isEmpty();
    const QString key = hasSubject && !shown.isEmpty() ? u"both"_s
                        : hasSubject                   ? u"subject"_s
                        : !shown.isEmpty()             ? u"date"_s
                                                       : u"plain"_s;
    return filled(m_texts.value(u"message."_s + key),
                  {{u"subject"_s, subject}, {u"date"_s, {.text = shown, .masked = {}}}});
}

MaskedText LetterWriter::recipientName(int at)
{
    const Failure &failure = m_explanation.analysis.failures.at(at);
    if (m_request.reader == Reader::Postmaster) {
        return value(failure.recipient);
    }
    if (m_request.reader == Reader::Customer && isHiddenRecipient(m_explanation, at)) {
        return word(u"recipient.hidden"_s);
    }
    const QString written =
        m_request.reader == Reader::Customer ? writtenRecipient(m_explanation, at) : failure.recipient;
    if (written.isEmpty()) {
        return word(u"recipient.unnamed"_s);
    }
    const bool isName = !written.contains(u'@') && !written.startsWith(u'/');
    return isName && m_request.level != RedactionLevel::Public
               ? MaskedText{.text = printableLine(written), .masked = {}}
               : value(printableLine(written));
}

MaskedText LetterWriter::meant(int at)
{
    const auto address = meantAddress(m_explanation, at);
    if (!address) {
        return {};
    }
    const QString shown = printableLine(address->address);
    const bool isPublic = m_request.level == RedactionLevel::Public;
    return filled(m_texts.value(u"hint.meant"_s), {{u"address"_s, isPublic ? value(shown) : MaskedText{shown, {}}}});
}

/// A card that goes by a code alone is no firm answer.
MaskedText LetterWriter::byCode(int at)
{
    const Match &match = m_explanation.matches.at(at);
    const StatusLine &status = m_explanation.analysis.failures.at(at).status;
    if (match.confidence != Confidence::CodeOnly || match.card->specific || match.replaced || !status.hasCode()) {
        return {};
    }
    const QString code = status.enhancedCode ? status.enhancedCode->toString() : status.replyCode->toString();
    return filled(m_texts.value(u"hint.by-code"_s), {{u"code"_s, {.text = code, .masked = {}}}});
}

MaskedText LetterWriter::retryHint()
{
    const QDateTime until = retryUntil(m_explanation);
    if (!until.isValid()) {
        return {};
    }
    const QString format = m_texts.value(u"message.moment-format"_s);
    const QString shown = QLocale(m_request.language).toString(until.toLocalTime(), format);
    return filled(m_texts.value(u"hint.retry-until"_s), {{u"until"_s, {.text = shown, .masked = {}}}});
}

/// What live checks found, where that decides something.
MaskedText LetterWriter::checked() const
{
    return m_request.verdict == Verdict::Supports      ? word(u"hint.check-supports"_s)
           : m_request.verdict == Verdict::Contradicts ? word(u"hint.check-contradicts"_s)
                                                       : MaskedText();
}

MaskedText LetterWriter::whoSolves(int at, const QStringList &steps)
{
    const Actor acts = m_explanation.matches.at(at).acting.acts;
    const bool isToldAlready = std::ranges::any_of(steps, [this](const QString &step) { return isDeskStep(step); });
    const bool isWaitSaid = acts == Actor::Wait && situationOf(m_explanation, at) == Situation::Delayed;
    if ((acts == Actor::Sender && (!steps.isEmpty() || !isShort())) || isWaitSaid ||
        (acts == Actor::SenderAdmin && isToldAlready)) {
        return {};
    }
    const Failure &failure = m_explanation.analysis.failures.at(at);
    const QString key = acts == Actor::SenderAdmin && isOurs(at) ? u"we"_s : idOf(acts);
    return filled(m_texts.value(u"who."_s + key), {{u"domain"_s, value(domainOfSender(failure))}});
}

bool LetterWriter::isOurs(int at) const
{
    return isOwnAddress(senderOf(m_explanation.analysis.failures.at(at)), m_request.own.names);
}

bool LetterWriter::isDeskStep(const QString &step) const
{
    const QStringList words = m_texts.value(u"desk.steps"_s).split(u'\n', Qt::SkipEmptyParts);
    return std::ranges::any_of(words,
                               [&step](const QString &word) { return step.contains(word, Qt::CaseInsensitive); });
}

/// Nobody forwards a report to the desk that wrote the reply.
QStringList LetterWriter::senderSteps(int at) const
{
    const CardText text = textOfCard(at);
    const auto found = std::ranges::find(text.steps, Actor::Sender, &Steps::audience);
    QStringList steps = found == text.steps.end() ? QStringList() : found->steps;
    if (isOurs(at)) {
        steps.removeIf([this](const QString &step) { return isDeskStep(step); });
    }
    return steps;
}

CardText LetterWriter::textOfCard(int at) const
{
    const bool isPlain = m_request.reader == Reader::Customer && m_request.level != RedactionLevel::None;
    const Match &match = m_explanation.matches.at(at);
    Failure failure = m_explanation.analysis.failures.at(at);
    if (isPlain) {
        failure.sourceAddress.clear();
        failure.remoteHost.clear();
        const QString written = writtenRecipient(m_explanation, at);
        failure.recipient = written.contains(u'@') ? written : QString();
    }
    return withReason(cardText(isPlain ? withoutMachines(match) : match, failure, Gaps::LeftOut), *match.card);
}

/// The reason in place of what is not translated: every language has it.
CardText LetterWriter::withReason(CardText text, const Card &card) const
{
    const QString reason = reasonMeaning(card, *m_explanation.catalog);
    if (text.title.isEmpty()) {
        text.title = reason.first(1).toUpper() + reason.sliced(1);
    }
    if (text.meaning.isEmpty() && !card.meaning.isEmpty()) {
        text.meaning = QString(m_texts.value(u"hint.reason"_s)).replace("{reason}"_L1, reason);
    }
    return text;
}

bool LetterWriter::isShort() const
{
    return m_request.reader != Reader::Postmaster && (isAboutCard(m_situation) || m_together.size() > 1) &&
           !std::ranges::all_of(m_together,
                                [this](int at) { return isTranslated(*m_explanation.matches.at(at).card); });
}

MaskedText LetterWriter::value(const QString &text)
{
    return m_redactor.masked(printable(text));
}

} // namespace BounceLens
