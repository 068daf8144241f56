// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <QString>

namespace BounceLens {

/// Why a line of the source was or was not taken as the status line.
[[nodiscard]] QString lineSentence(const Explanation &explanation, int line);
/// One sentence about an input in which nothing was recognised: what was read, what was odd, what to try.
[[nodiscard]] QString nothingRecognised(const Explanation &explanation);

} // namespace BounceLens
