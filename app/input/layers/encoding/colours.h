// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// What tells a terminal to change colours and the like, ECMA-48 section 5.4: "ESC [ 3 1 m", the escape character as it
/// came, as tools write it ("\x1b", "^["), or lost on the way.
[[nodiscard]] int seesColours(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelColours(QStringView text);

} // namespace BounceLens
