// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

/// How many line ends stand in a text as escapes: "\n", "\r\n", "\u000a", "\x0A", "\012", with one backslash or
/// several.
[[nodiscard]] int countEscapedLineEnds(QStringView text);

/// A text without one level of the escapes of C, JSON, JavaScript, Python, PHP and their like. Bytes ("\xC3\xA9",
/// "\303\251") are read as UTF-8, else as Latin-1. What is no escape stays. Line ends are line feeds.
[[nodiscard]] QString withoutEscapes(QStringView text);

} // namespace BounceLens
