// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/cardsource.h"

namespace BounceLens {

/// What can only be checked with all cards beside each other:
/// - an id that occurs twice (shipped cards only), a related card or a provider that does not exist;
/// - a card without a matching and a rejected sample (shipped cards only);
/// - a sample that reaches another card, or that two cards fit equally well;
/// - a pattern that can never choose its card, because another card is always more specific.
/// \a shipped is empty, or holds the cards beside which own cards are checked.
void checkCatalog(CardSources &sources, const CatalogContent &shipped, LintLevel level);

} // namespace BounceLens
