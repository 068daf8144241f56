// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// Marks of quoting: "> ", ">> ", "> | ", of any depth, with or without a blank. What a mail program wrapped stands
/// between the quoted lines without a mark, and belongs to them. A quote that tells of no delivery stays as it is.
[[nodiscard]] int seesQuotes(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelQuotes(QStringView text);

} // namespace BounceLens
