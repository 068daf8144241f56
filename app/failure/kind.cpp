// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/kind.h"

#include "failure/decide/told.h"
#include "failure/decide/weigh.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isOfRecords(const Failure &failure)
{
    return failure.foundBy == FoundBy::Queue || failure.foundBy == FoundBy::Log;
}

/// What a mail server prints of its queue, records of a log, or the events of several deliveries that ended in
/// different ways: states of deliveries, whatever a person wrote above them.
bool isRecord(const Document &document, const QList<Failure> &failures)
{
    if (document.format != DocumentFormat::Text || failures.isEmpty()) {
        return false;
    }
    const bool isOfEvents =
        std::ranges::all_of(failures, [](const Failure &failure) { return failure.foundBy == FoundBy::Notification; });
    const bool isMixed = std::ranges::any_of(failures, isFinished) && !std::ranges::all_of(failures, isFinished);
    return std::ranges::all_of(failures, isOfRecords) || (isOfEvents && isMixed);
}

bool isBareStatement(const Document &document)
{
    constexpr int kFewLines = 12;
    return document.format == DocumentFormat::Text && document.lineCount() <= kFewLines &&
           document.sections.size() == 1;
}

bool tellsOfRecipients(Kind kind)
{
    return kind == Kind::Bounce || kind == Kind::Backscatter || kind == Kind::Delay || kind == Kind::Success ||
           kind == Kind::Code;
}

Action actionOf(Kind kind)
{
    return kind == Kind::Delay ? Action::Delayed : kind == Kind::Success ? Action::Delivered : Action::Failed;
}

/// The sentence that a kind without failures rests on.
Trace tellingSentence(const KindVerdict &verdict)
{
    for (const auto &id : {"undelivered-address"_L1, "given-up-words"_L1, "delivered-words"_L1, "delay-words"_L1,
                           "opening-words"_L1, "bounce-words"_L1, "system-words"_L1}) {
        const auto found = std::ranges::find(verdict.evidence, id, &KindEvidence::sign);
        if (found != verdict.evidence.end()) {
            return {.lines = found->lines, .text = found->text};
        }
    }
    return {};
}

void fitFailures(const Scene &scene, const KindVerdict &verdict, Analysis &analysis)
{
    if (!tellsOfRecipients(analysis.kind)) {
        analysis.failures.clear();
        return;
    }
    const Action action = actionOf(analysis.kind);
    if (analysis.failures.isEmpty()) {
        analysis.failures = toldByWords(scene, tellingSentence(verdict), action);
    }
    for (Failure &failure : analysis.failures) {
        if (failure.foundBy == FoundBy::Text && action != Action::Failed) {
            failure.action = action;
        }
    }
}

void addEvidence(const KindVerdict &verdict, Analysis &analysis)
{
    constexpr qsizetype kShown = 6; // pieces
    analysis.kindCertainty = verdict.certainty;
    analysis.kindAlternative = verdict.alternative;
    analysis.kindEvidence = verdict.evidence;
    for (const KindEvidence &evidence : verdict.evidence) {
        if (!evidence.text.isEmpty() && !analysis.evidence.contains(evidence.text) &&
            analysis.evidence.size() < kShown) {
            analysis.evidence.append(evidence.text);
        }
    }
}

void addKindWarnings(const QList<SeenSign> &seen, Analysis &analysis)
{
    const bool isSuspect =
        std::ranges::any_of(seen, [](const SeenSign &sign) { return speaksFor(sign, Kind::Backscatter); });
    if (analysis.kind == Kind::FakeBounce) {
        analysis.warnings.append(WarningId::FakeBounce);
    } else if (analysis.kind == Kind::Backscatter ||
               (isSuspect && (analysis.kind == Kind::Bounce || analysis.kind == Kind::Delay))) {
        analysis.warnings.append(WarningId::Backscatter);
    }
}

} // namespace

MailEvidence findEvidence(const Document &document)
{
    return {.notification = findInNotification(document)};
}

void decideKind(const Document &document, const MailEvidence &evidence, const Own &own, Analysis &analysis)
{
    if (document.format == DocumentFormat::Transcript || document.format == DocumentFormat::Log) {
        analysis.kind = document.format == DocumentFormat::Log ? Kind::Log : Kind::Transcript;
        return;
    }
    if (document.format != DocumentFormat::Mail && document.format != DocumentFormat::Text) {
        return;
    }
    if (isRecord(document, analysis.failures)) {
        analysis.kind = Kind::Log;
        return;
    }
    const Scene scene = readScene(document, evidence.notification, analysis.failures, own.names);
    const QList<SeenSign> seen = findSigns(scene);
    const KindVerdict verdict = weigh(seen);
    analysis.kind = verdict.kind;
    if (verdict.kind == Kind::Bounce && !analysis.failures.isEmpty() &&
        std::ranges::all_of(analysis.failures, isFinished)) {
        analysis.kind = Kind::Success;
    } else if (verdict.kind == Kind::Bounce && isBareStatement(document)) {
        analysis.kind = Kind::Code;
    }
    addEvidence(verdict, analysis);
    addKindWarnings(seen, analysis);
    fitFailures(scene, verdict, analysis);
}

} // namespace BounceLens
