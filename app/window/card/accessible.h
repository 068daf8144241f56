// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace BounceLens {

/// Tells screen readers what Qt does not: links of the card are links with an action, headings are headings, and what
/// folds says whether it is open. Once for the program.
void installAccessibility();

} // namespace BounceLens
