// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A report whose lines were joined, by a blank instead of each line end: fields, recipients and the lines of a reply
/// get lines of their own again.
[[nodiscard]] int seesJoinedLines(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelJoinedLines(QStringView text);

} // namespace BounceLens
