// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

// A letter as other programs like to paste it. Paragraphs are parted by blank lines; lines that begin with "1. " are
// steps.

/// HTML without styles; nothing of the text acts in it.
[[nodiscard]] QString htmlOf(const QString &letter);
/// CommonMark; the letters that would mean something are escaped.
[[nodiscard]] QString markdownOf(const QString &letter);

} // namespace BounceLens
