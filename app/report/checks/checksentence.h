// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

#include <QString>

namespace BounceLens {

/// The sentence about a finding in the user's language; its id if there are no words for it.
[[nodiscard]] QString sentenceFor(const Finding &finding);

} // namespace BounceLens
