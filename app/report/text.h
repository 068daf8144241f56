// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "report/printable.h"

#include <QString>

namespace BounceLens {

enum class Colours { Off, Ansi };

/// For a terminal: at most 100 columns, colours as SGR sequences; control characters of the input are shown, never
/// sent.
[[nodiscard]] QString toText(const Explanation &explanation, Colours colours);
/// CommonMark; everything of the input is escaped or in code spans.
[[nodiscard]] QString toMarkdown(const Explanation &explanation);
/// One line in which no letter means anything to CommonMark.
[[nodiscard]] QString markdownEscaped(const QString &text);
/// A card without a failure.
[[nodiscard]] QString cardToText(const Card &card, const Catalog &catalog, Colours colours);

} // namespace BounceLens
