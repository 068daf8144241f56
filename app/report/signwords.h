// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/kinds.h"

#include <QString>

namespace BounceLens {

/// What a sign of resources/kinds.toml says about an input, one sentence in the user's language; null for an unknown
/// id.
[[nodiscard]] QString signSentence(QLatin1StringView sign);

/// What else an input may be, where its kind is no more than likely.
[[nodiscard]] QString kindDoubt(Kind alternative);

} // namespace BounceLens
