// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// Marks with which chats, tickets and Markdown tell how words look: a field in bold ("**Status:** 5.1.1", "*From:*"),
/// marks behind backslashes ("\<lee@example.net\>"), an address with its link
/// ("<mailto:lee@example.net|lee@example.net>",
/// "[lee@example.net](mailto:lee@example.net)", "lee@example.net<mailto:lee@example.net>"). Links to pages stay.
[[nodiscard]] int seesMarkup(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelMarkup(QStringView text);

} // namespace BounceLens
