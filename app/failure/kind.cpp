// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/kind.h"

#include "failure/provenance.h"
#include "input/fields.h"
#include "names/mailaddress.h"
#include "phrases/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool hasKind(const QList<PhraseHit> &hits, PhraseKind kind)
{
    return std::ranges::any_of(hits, [kind](const PhraseHit &hit) { return hit.phrase->kind == kind; });
}

/// Adds the first phrase of a kind that was found in a text.
void addFirst(QStringView text, const QList<PhraseHit> &hits, PhraseKind kind, QStringList &evidence)
{
    const auto hit = std::ranges::find_if(hits, [kind](const PhraseHit &h) { return h.phrase->kind == kind; });
    if (hit != hits.end()) {
        evidence.append(text.sliced(hit->at, hit->end - hit->at).toString().simplified());
    }
}

void addField(const FieldBlock &header, const QString &name, QStringList &evidence)
{
    if (const HeaderField *field = header.find(name)) {
        evidence.append(field->name + ": "_L1 + field->value);
    }
}

QString textOfReport(const Document &document)
{
    constexpr qsizetype kLooked = 20'000;
    QString text;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::Text && text.size() < kLooked) {
            text += document.textOf(section.body);
            text += u'\n';
        }
    }
    return text.first(std::min(text.size(), kLooked));
}

bool isNullPath(QStringView value)
{
    return value.trimmed() == "<>"_L1;
}

void addAutoReply(const FieldBlock &header, MailEvidence &evidence)
{
    const QString submitted = header.value(u"Auto-Submitted");
    if (submitted.startsWith("auto-replied"_L1, Qt::CaseInsensitive) || submitted.contains("vacation"_L1)) {
        addField(header, u"Auto-Submitted"_s, evidence.autoReply);
    }
    for (const auto &name :
         {u"X-Autoreply"_s, u"X-Autorespond"_s, u"X-Apple-Action"_s, u"X-Auto-Response-Suppress"_s}) {
        if (name != "X-Auto-Response-Suppress"_L1) {
            addField(header, name, evidence.autoReply);
        }
    }
    const QString subject = header.value(u"Subject");
    addFirst(subject, findPhrases(subject, bitOf(PhraseKind::AutoReply)), PhraseKind::AutoReply, evidence.autoReply);
}

/// The header of a bounce inside the text of a forward.
void addForwarded(const Document &document, QStringList &evidence)
{
    constexpr int kLooked = 500; // lines
    int looked = 0;
    for (const Section &section : document.sections) {
        for (int line = section.body.first; section.kind == SectionKind::Text && !section.body.isEmpty() &&
                                            line <= section.body.last && ++looked < kLooked;
             ++line) {
            if (isBounceField(document.line(line))) {
                evidence.append(document.line(line).trimmed().toString());
                return;
            }
        }
    }
}

bool allHave(const QList<Failure> &failures, std::initializer_list<Action> actions)
{
    return !failures.isEmpty() && std::ranges::all_of(failures, [&](const Failure &failure) {
        return std::ranges::find(actions, failure.action) != actions.end();
    });
}

bool hasCode(const Failure &failure)
{
    return failure.status.replyCode || failure.status.enhancedCode;
}

/// Without any sign of a bounce in the header only a server's reply counts that says in words that it refused.
bool isConvincing(const Failure &failure)
{
    return failure.foundBy == FoundBy::Notification ||
           (failure.status.replyCode && (failure.status.enhancedCode || !failure.recipient.isEmpty()) &&
            hasPhrase(failure.status.verbatim, bitOf(PhraseKind::Failure)));
}

/// A mail that no server wrote as a bounce: a person's or a robot's answer, or a bounce that somebody copied into it.
Kind kindOfAnswer(const MailEvidence &evidence, Analysis &analysis)
{
    if (!evidence.challenge.isEmpty() && std::ranges::none_of(analysis.failures, hasCode)) {
        analysis.evidence = evidence.challenge;
        return Kind::Challenge;
    }
    if (!evidence.autoReply.isEmpty()) {
        analysis.evidence = evidence.autoReply;
        return Kind::AutoReply;
    }
    return std::ranges::any_of(analysis.failures, isConvincing) ? Kind::Bounce : Kind::NotABounce;
}

Kind kindOfMail(const Document &document, const MailEvidence &evidence, Analysis &analysis)
{
    const bool hasStatus = document.firstOf(SectionKind::DeliveryStatus) != nullptr;
    if (document.firstOf(SectionKind::FeedbackReport) || evidence.notification.isComplaint) {
        return Kind::Complaint;
    }
    if (document.firstOf(SectionKind::Disposition)) {
        return Kind::Receipt;
    }
    if (allHave(analysis.failures, {Action::Delivered, Action::Relayed, Action::Expanded})) {
        return Kind::Success;
    }
    const QStringList fake = findFakeEvidence(document, evidence, analysis.failures);
    if (!fake.isEmpty()) {
        analysis.evidence = fake;
        return Kind::FakeBounce;
    }
    const bool isAnswer =
        analysis.failures.isEmpty() && (!evidence.autoReply.isEmpty() || !evidence.challenge.isEmpty());
    if (isAnswer || (!hasStatus && evidence.bounce.isEmpty())) {
        return kindOfAnswer(evidence, analysis);
    }
    analysis.evidence = evidence.bounce;
    if (allHave(analysis.failures, {Action::Delayed})) {
        analysis.evidence += evidence.delay;
        return Kind::Delay;
    }
    return analysis.failures.isEmpty() ? Kind::NotABounce : Kind::Bounce;
}

bool isBareStatement(const Document &document)
{
    constexpr int kMaxLines = 12;
    return document.lineCount() <= kMaxLines && document.sections.size() == 1;
}

} // namespace

const FieldBlock *reportHeader(const Document &document)
{
    const FieldBlock *header = nullptr;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::MessageHeader && !section.blocks.isEmpty()) {
            header = &section.blocks.first();
        }
    }
    return header;
}

MailEvidence findEvidence(const Document &document)
{
    MailEvidence evidence;
    evidence.notification = findInNotification(document);
    const FieldBlock *header = reportHeader(document);
    if (!header) {
        return evidence;
    }
    const QString from = header->value(u"From");
    if (header->find(u"Return-Path") && isNullPath(header->value(u"Return-Path"))) {
        addField(*header, u"Return-Path"_s, evidence.bounce);
    }
    if (hasPhrase(from, bitOf(PhraseKind::Sender))) {
        addField(*header, u"From"_s, evidence.bounce);
    }
    if (hasPhrase(header->value(u"Subject"), bitOf(PhraseKind::Subject) | bitOf(PhraseKind::DelaySubject))) {
        addField(*header, u"Subject"_s, evidence.bounce);
    }
    addField(*header, u"X-Failed-Recipients"_s, evidence.bounce);
    addForwarded(document, evidence.bounce);
    addAutoReply(*header, evidence);
    const QString text = header->value(u"Subject") + u'\n' + textOfReport(document);
    const QList<PhraseHit> hits =
        findPhrases(text, bitOf(PhraseKind::GivenUp) | bitOf(PhraseKind::Delay) | bitOf(PhraseKind::Challenge));
    if (!hasKind(hits, PhraseKind::GivenUp)) {
        addFirst(text, hits, PhraseKind::Delay, evidence.delay);
    }
    addFirst(text, hits, PhraseKind::Challenge, evidence.challenge);
    return evidence;
}

void decideKind(const Document &document, const MailEvidence &evidence, Analysis &analysis)
{
    switch (document.format) {
    case DocumentFormat::Transcript:
        analysis.kind = Kind::Transcript;
        return;
    case DocumentFormat::Log:
        analysis.kind = Kind::Log;
        return;
    case DocumentFormat::Text:
        if (!analysis.failures.isEmpty()) {
            analysis.kind = isBareStatement(document) ? Kind::Code : Kind::Bounce;
        }
        return;
    case DocumentFormat::Mail:
        break;
    default:
        return;
    }
    analysis.kind = kindOfMail(document, evidence, analysis);
    if (analysis.kind != Kind::Bounce && analysis.kind != Kind::Delay && analysis.kind != Kind::Success) {
        analysis.failures.clear();
    }
}

} // namespace BounceLens
