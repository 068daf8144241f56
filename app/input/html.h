// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

/// The words of an HTML part, for a report that has no plain text. Nothing is loaded, run or rendered: tags go, blocks
/// become lines, cells are parted by a space, the target of a link follows its text in angle brackets.
[[nodiscard]] QString textFromHtml(QStringView html);

} // namespace BounceLens
