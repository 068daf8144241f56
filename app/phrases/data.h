// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/phrasetables.h"

#include <span>

namespace BounceLens {

/// The compiled files of resources/dialects; defined in a file that bouncelens-dialects writes.
[[nodiscard]] std::span<const Dialect> allDialects();
[[nodiscard]] std::span<const Phrase> allPhrases();
/// The texts of all phrases, one behind the other: one string needs no address of each when the program starts.
[[nodiscard]] QStringView allPhraseTexts();
[[nodiscard]] const PhraseTables &phraseTables();

} // namespace BounceLens
