// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/weigh.h"

#include "failure/decide/kinddata.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kBarred = std::numeric_limits<int>::min();

int &sumOf(KindSums &sums, Kind kind)
{
    return sums[size_t(kind)];
}

bool isSeen(const QList<SeenSign> &seen, QLatin1StringView id)
{
    return std::ranges::any_of(seen, [id](const SeenSign &s) { return signId(s.sign) == id; });
}

bool isAnySeen(const QList<SeenSign> &seen, std::initializer_list<QLatin1StringView> ids)
{
    return std::ranges::any_of(ids, [&seen](QLatin1StringView id) { return isSeen(seen, id); });
}

void bar(KindSums &sums, std::initializer_list<Kind> kinds)
{
    for (const Kind kind : kinds) {
        sumOf(sums, kind) = kBarred;
    }
}

/// A report by a mail system, whatever its words say.
bool isReport(const QList<SeenSign> &seen)
{
    return isAnySeen(seen, {"delivery-status-part"_L1, "delivery-status-text"_L1, "daemon-sender"_L1,
                            "failed-recipients"_L1, "header-of-bounce"_L1, "system-words"_L1});
}

bool saysAway(const QList<SeenSign> &seen)
{
    return isAnySeen(seen, {"away-words"_L1, "subject-auto-reply"_L1, "auto-reply-field"_L1});
}

/// A failure of somebody else than the reader, in the form of a report or with a server's reply.
bool reportsOther(const QList<SeenSign> &seen)
{
    return isSeen(seen, "failure-with-recipient"_L1) &&
           isAnySeen(seen, {"delivery-status-part"_L1, "delivery-status-text"_L1, "server-reply"_L1,
                            "failed-recipients"_L1, "copied-report"_L1});
}

/// It asks for something behind a link that was made for this reader, and gives no status and no copy of what came
/// back: whoever copies the words of a report writes so.
bool leadsReaderAway(const QList<SeenSign> &seen)
{
    return isSeen(seen, "link-names-reader"_L1) && isAnySeen(seen, {"fake-words"_L1, "call-behind-link"_L1}) &&
           !isAnySeen(seen, {"delivery-status-part"_L1, "returned-is-readers"_L1, "challenge-words"_L1});
}

/// Links to an article about an error are no such request: what is asked for has to be about the reader's own mail.
bool asksReader(const QList<SeenSign> &seen)
{
    const bool isAboutOwn =
        isAnySeen(seen, {"held-mail"_L1, "own-storage"_L1, "only-reader-failed"_L1, "incoming-mail"_L1});
    const bool isAsked = isAnySeen(seen, {"link-names-reader"_L1, "fake-words"_L1}) ||
                         (isSeen(seen, "only-reader-failed"_L1) && isSeen(seen, "link-elsewhere"_L1)) ||
                         (isSeen(seen, "call-behind-link"_L1) && isAboutOwn);
    return isAsked && (!reportsOther(seen) || leadsReaderAway(seen));
}

KindSums sumUp(const QList<SeenSign> &seen)
{
    KindSums sums = kKindBases;
    for (const SeenSign &sign : seen) {
        for (size_t kind = 0; kind < sums.size(); ++kind) {
            sums[kind] += kSignWeights[sign.sign].weights[kind];
        }
    }
    return sums;
}

void applyRules(const QList<SeenSign> &seen, KindSums &sums)
{
    if (saysAway(seen) && !isReport(seen)) {
        bar(sums, {Kind::Bounce, Kind::Delay, Kind::Success, Kind::FakeBounce});
    }
    if (isSeen(seen, "returned-was-delivered"_L1)) {
        bar(sums, {Kind::Bounce, Kind::Delay, Kind::Success});
    }
    if (asksReader(seen) && sumOf(sums, Kind::FakeBounce) > 0) {
        bar(sums, {Kind::Bounce, Kind::Delay, Kind::Success});
    }
}

Kind highest(const KindSums &sums)
{
    return Kind(std::ranges::max_element(sums) - sums.begin());
}

QList<KindEvidence> evidenceFor(Kind kind, QList<SeenSign> seen)
{
    const auto weight = [kind](const SeenSign &sign) { return kSignWeights[sign.sign].weights[size_t(kind)]; };
    std::ranges::stable_sort(seen, std::greater(), weight);
    QList<KindEvidence> evidence;
    for (const SeenSign &sign : std::as_const(seen)) {
        if (weight(sign) > 0) {
            evidence.append({.sign = signId(sign.sign), .lines = sign.trace.lines, .text = sign.trace.text});
        }
    }
    return evidence;
}

/// Fills kind, certainty and alternative from sums among which Backscatter does not count.
void choose(KindSums sums, KindVerdict &verdict)
{
    verdict.kind = highest(sums);
    const int best = sumOf(sums, verdict.kind);
    sumOf(sums, verdict.kind) = kBarred;
    const Kind next = highest(sums);
    if (sumOf(sums, next) != kBarred && best - sumOf(sums, next) < kCertainMargin) {
        verdict.certainty = Certainty::Likely;
        verdict.alternative = next;
    }
}

void chooseBackscatter(KindVerdict &verdict)
{
    const int sum = sumOf(verdict.sums, Kind::Backscatter);
    if (sum <= 0 || (verdict.kind != Kind::Bounce && verdict.kind != Kind::Delay)) {
        return;
    }
    verdict.certainty = sum < kCertainMargin ? Certainty::Likely : Certainty::Certain;
    verdict.alternative = sum < kCertainMargin ? std::optional(verdict.kind) : std::nullopt;
    verdict.kind = Kind::Backscatter;
}

} // namespace

KindVerdict weigh(const QList<SeenSign> &seen)
{
    KindVerdict verdict;
    verdict.sums = sumUp(seen);
    KindSums sums = verdict.sums;
    applyRules(seen, sums);
    bar(sums, {Kind::Transcript, Kind::Log, Kind::Code, Kind::Backscatter});
    choose(sums, verdict);
    chooseBackscatter(verdict);
    verdict.evidence = evidenceFor(verdict.kind, seen);
    return verdict;
}

bool speaksFor(const SeenSign &sign, Kind kind)
{
    return kSignWeights[sign.sign].weights[size_t(kind)] > 0;
}

QLatin1StringView signId(size_t sign)
{
    return {kSignWeights[sign].id.data(), qsizetype(kSignWeights[sign].id.size())};
}

QList<QLatin1StringView> signIds()
{
    QList<QLatin1StringView> ids;
    for (size_t sign = 0; sign < kSignWeights.size(); ++sign) {
        ids.append(signId(sign));
    }
    return ids;
}

} // namespace BounceLens
