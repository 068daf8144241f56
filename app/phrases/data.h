// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/phrases.h"

#include <span>

namespace BounceLens {

/// The compiled files of resources/dialects; defined in a file that bouncelens-dialectc writes.
[[nodiscard]] std::span<const Dialect> allDialects();
[[nodiscard]] std::span<const Phrase> allPhrases();

} // namespace BounceLens
