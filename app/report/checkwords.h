// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/plan.h"

#include <QString>

namespace BounceLens {

// Names and sentences about checks, in the user's language.

[[nodiscard]] QString checkName(CheckId check);                             ///< "SPF", "Reverse DNS"
[[nodiscard]] QString checkWhy(CheckId check, const PlannedCheck &planned); ///< why this check is asked here
[[nodiscard]] QString checkAsks(CheckId check);                             ///< whom it asks
[[nodiscard]] QString whyNotAskable(WhyNotAskable why);                     ///< empty for Askable

} // namespace BounceLens
