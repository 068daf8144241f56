// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

/// What is seen of a character beyond ASCII: a space, a letter of ASCII, the letter itself, or nothing.
[[nodiscard]] QString seenLetter(char32_t code);

} // namespace BounceLens
