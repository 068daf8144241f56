// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/analyse.h"

#include "failure/collect/collect.h"
#include "failure/context.h"
#include "failure/direction.h"
#include "failure/join/ignored.h"
#include "failure/join/join.h"
#include "failure/kind.h"
#include "phrases/phrases.h"

#include <algorithm>

namespace BounceLens {

namespace {

/// In pasted text only a code or strong words make a failure; a sentence that merely says "failed" is none.
void removeUnfounded(const Document &document, QList<Failure> &failures)
{
    if (document.format == DocumentFormat::Text && !document.firstOf(SectionKind::DeliveryStatus)) {
        failures.removeIf([](const Failure &f) {
            return !f.status.replyCode && !f.status.enhancedCode && f.recipient.isEmpty() && f.status.lines.isEmpty();
        });
    }
}

/// What the dialects know about the words of a status line; the longest phrase counts.
void addMeanings(QList<Failure> &failures)
{
    for (Failure &failure : failures) {
        qsizetype longest = 0;
        for (const PhraseHit &hit : findPhrases(failure.status.verbatim, bitOf(PhraseKind::Failure))) {
            if (!hit.phrase->means.isEmpty() && hit.end - hit.at > longest) {
                longest = hit.end - hit.at;
                failure.meaning = hit.phrase->means;
            }
        }
    }
}

bool hasClassConflict(const StatusLine &status)
{
    return status.replyCode && status.enhancedCode &&
           status.replyCode->replyClass() != status.enhancedCode->statusClass();
}

void addWarnings(const Document &document, Analysis &analysis)
{
    const auto any = [&](auto predicate) { return std::ranges::any_of(analysis.failures, predicate); };
    if (any([](const Failure &f) { return hasClassConflict(f.status); })) {
        analysis.warnings.append(WarningId::ClassConflict);
    }
    if (document.hasNote(NoteId::FromPicture)) {
        analysis.warnings.append(WarningId::PleaseConfirm);
        for (Failure &failure : analysis.failures) {
            failure.certainty = Certainty::Likely;
        }
    }
    if (document.hasNote(NoteId::MaskedSecret)) {
        analysis.warnings.append(WarningId::MaskedSecret);
    }
    if (analysis.kind == Kind::Bounce && document.format == DocumentFormat::Mail &&
        !document.firstOf(SectionKind::Returned)) {
        analysis.warnings.append(WarningId::NoReturnedMessage);
    }
    if (any([](const Failure &f) { return !f.originalRecipient.isEmpty(); })) {
        analysis.warnings.append(WarningId::RecipientDiffers);
    }
    if (document.hasNote(NoteId::Shortened)) {
        analysis.warnings.append(WarningId::Shortened);
    }
}

} // namespace

Analysis analyse(const Document &document, const Own &own, std::stop_token stop)
{
    Analysis analysis;
    const MailEvidence evidence = findEvidence(document);
    const Findings findings = collect(document, stop);
    analysis.ignored = findings.ignored();
    analysis.failures = join(document, findings, analysis.ignored);
    removeUnfounded(document, analysis.failures);
    if (stop.stop_requested()) {
        return analysis;
    }
    decideKind(document, evidence, own, analysis);
    addContext(document, analysis);
    addDirections(document, analysis);
    addMeanings(analysis.failures);
    addIgnored(document, analysis);
    addWarnings(document, analysis);
    return analysis;
}

} // namespace BounceLens
