// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A sound name does not clear a server that introduces itself with a wrong one, nor do the usual blocklists an address
/// that some other list refused.
bool isPass(const CheckResult &result)
{
    return result.outcome == CheckOutcome::Pass && result.summary.id != "blocklist-clear-usual"_L1 &&
           (result.check != CheckId::ReverseDns || std::ranges::none_of(result.findings, [](const Finding &finding) {
                return finding.outcome == CheckOutcome::Problem;
            }));
}

/// A missing DMARC policy refuses nothing: it fits cards about missing records, and speaks against those about
/// policies.
bool isProblem(const CheckResult &result)
{
    return result.outcome == CheckOutcome::Problem && result.summary.id != "dmarc-no-policy"_L1;
}

const CheckResult *find(const QList<CheckResult> &results, const QStringList &ids, bool (*fits)(const CheckResult &))
{
    for (const QString &id : ids) {
        const auto found = std::ranges::find_if(
            results, [&](const CheckResult &result) { return checkId(result.check) == id && fits(result); });
        if (found != results.cend()) {
            return &*found;
        }
    }
    return nullptr;
}

QList<const Card *> otherCards(const Match &match, const Catalog &catalog)
{
    QList<const Card *> cards;
    const auto add = [&](const Card *card) {
        if (card && card != match.card && !cards.contains(card)) {
            cards.append(card);
        }
    };
    for (const QString &id : match.card->related) {
        add(catalog.find(id));
    }
    for (const Alternative &alternative : match.alternatives) {
        add(alternative.card);
    }
    return cards;
}

Judgement refuted(const CheckResult &by, const Match &match, const Catalog &catalog, const QList<CheckResult> &results)
{
    const QList<const Card *> cards = otherCards(match, catalog);
    const auto isProven = [&](const Card *card) {
        const Reason *reason = catalog.reason(card->reason);
        return reason && find(results, reason->proof, isProblem);
    };
    const auto proven = std::ranges::find_if(cards, isProven);
    const bool isAnyProven = proven != cards.cend();
    return {.verdict = Verdict::Contradicts,
            .check = by.check,
            .instead = isAnyProven ? *proven : cards.value(0),
            .isInsteadProven = isAnyProven};
}

} // namespace

Judgement judge(const Match &match, const Catalog &catalog, const QList<CheckResult> &results)
{
    const Reason *reason = catalog.reason(match.card->reason);
    if (!reason) {
        return {};
    }
    if (const CheckResult *pass = find(results, reason->proof, isPass)) {
        return refuted(*pass, match, catalog, results);
    }
    if (const CheckResult *problem = find(results, reason->proof, isProblem)) {
        return {.verdict = Verdict::Supports, .check = problem->check};
    }
    const CheckResult *hint = find(results, reason->hints, isProblem);
    return hint ? Judgement{.verdict = Verdict::Hints, .check = hint->check} : Judgement{};
}

} // namespace BounceLens
