// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/phrasetables.h"

#include <span>

namespace BounceLens {

/// The compiled files of resources/dialects; defined in a file that bouncelens-dialects writes.
[[nodiscard]] std::span<const Dialect> allDialects();
[[nodiscard]] std::span<const Phrase> allPhrases();
[[nodiscard]] const PhraseTables &phraseTables();

} // namespace BounceLens
