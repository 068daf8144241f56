// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A table that is drawn with letters: bars at both ends of each line, rules between the rows. Of two columns the first
/// of which holds names, "name: value" is made.
[[nodiscard]] int seesBars(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelBars(QStringView text);

} // namespace BounceLens
