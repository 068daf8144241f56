// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"

namespace BounceLens {

/// Which promise of input/document.h, input/limits.h or failure/analysis.h is broken; null if none is. Whatever the
/// input was, none may be.
[[nodiscard]] const char *brokenPromise(const Document &document);
[[nodiscard]] const char *brokenPromise(const Analysis &analysis, const Document &document);

} // namespace BounceLens
