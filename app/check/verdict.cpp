// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A sound name does not clear a server that introduces itself with a wrong one.
bool isPass(const CheckResult &result)
{
    return result.outcome == CheckOutcome::Pass &&
           (result.check != CheckId::ReverseDns || std::ranges::none_of(result.findings, [](const Finding &finding) {
                return finding.outcome == CheckOutcome::Problem;
            }));
}

/// A missing DMARC policy refuses nothing: it fits cards about missing records, and speaks against those about policies.
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

const Card *cardInstead(const Match &match, const Catalog &catalog, const QList<CheckResult> &results)
{
    const QList<const Card *> cards = otherCards(match, catalog);
    const auto isProven = [&](const Card *card) {
        const Reason *reason = catalog.reason(card->reason);
        return reason && find(results, reason->proof, isProblem);
    };
    const auto proven = std::ranges::find_if(cards, isProven);
    return proven != cards.cend() ? *proven : cards.value(0);
}

} // namespace

Judgement judge(const Match &match, const Catalog &catalog, const QList<CheckResult> &results)
{
    const Reason *reason = catalog.reason(match.card->reason);
    if (!reason) {
        return {};
    }
    const CheckResult *refuting = find(results, reason->proof, isPass);
    refuting = refuting ? refuting : find(results, reason->against, isProblem);
    if (refuting) {
        return {
            .verdict = Verdict::Contradicts, .check = refuting->check, .instead = cardInstead(match, catalog, results)};
    }
    const CheckResult *supporting = find(results, reason->proof, isProblem);
    supporting = supporting ? supporting : find(results, reason->hints, isProblem);
    return supporting ? Judgement{.verdict = Verdict::Supports, .check = supporting->check} : Judgement{};
}

} // namespace BounceLens
