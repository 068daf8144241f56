// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

// A text of an input or of a pack is never read as HTML, and nothing in it acts: Qt takes tooltips and labels for HTML
// as soon as they look like it, and an <img> in them opens files. Labels are made with makeText().

/// The text of a tooltip, shown letter by letter; control characters are made visible.
[[nodiscard]] QString plainTip(const QString &text);
/// The text of a button or a menu entry, in one line: "&" is a letter, no shortcut.
[[nodiscard]] QString plainCaption(const QString &text);

} // namespace BounceLens
