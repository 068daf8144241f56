// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"

namespace BounceLens {

constexpr qsizetype kMaxIgnored = 200; ///< a list that a person can look through

/// Lists every code-like string that is no failure's status line, with the reason, in the order of the lines.
void addIgnored(const Document &document, Analysis &analysis);

} // namespace BounceLens
