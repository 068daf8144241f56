// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "check/result.h"

namespace BounceLens {

enum class Verdict {
    Open,  ///< nothing that was found bears on the card
    Hints, ///< something was found that can add to what the card says
    Supports,
    Contradicts,
};

/// What the results of a run say about the card of a failure.
struct Judgement
{
    Verdict verdict = Verdict::Open;
    CheckId check = CheckId::Spf;  ///< that decided
    const Card *instead = nullptr; ///< of a refuted card: another one; may be missing
    bool isInsteadProven = false;  ///< the results prove the reason of that one
};

/// Weighs the results by what resources/reasons.toml says of the card's reason: a pass of any of its proofs contradicts
/// the card, a problem of a proof supports it, a problem of a hint hints at it. Checks that could not tell weigh
/// nothing.
///
/// Instead of a refuted card: of the cards that it names as related, and then of the runners-up, the first one of whose
/// reason the results prove; else the first one.
[[nodiscard]] Judgement judge(const Match &match, const Catalog &catalog, const QList<CheckResult> &results);

} // namespace BounceLens
