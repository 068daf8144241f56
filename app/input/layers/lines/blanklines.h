// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A blank line behind each line, as pasting from a web page makes them.
[[nodiscard]] int seesBlankLines(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelBlankLines(QStringView text);

} // namespace BounceLens
