// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A list of strings, each of which holds one line of the text: an array of JSON, a list of Python, rows of CSV with a
/// number in front. The elements stand on lines of their own or behind each other.
[[nodiscard]] int seesLists(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelLists(QStringView text);

} // namespace BounceLens
