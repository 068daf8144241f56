// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// Characters that take no room (zero width, soft hyphen, byte order mark, marks of the direction of writing); and, in
/// lines that a machine wrote, the quotes and the ellipsis that a word processor put there instead of plain ones, and
/// its dashes inside of words. Also a text all blanks of which became tabs.
[[nodiscard]] int seesSpelling(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelSpelling(QStringView text);

} // namespace BounceLens
