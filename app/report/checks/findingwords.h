// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace BounceLens {

/// The sentence of a finding: %1, %2 … stand for its values.
struct FindingWords
{
    const char *id;
    const char *text; ///< marked with QT_TRANSLATE_NOOP("Checks", …)
};

} // namespace BounceLens
