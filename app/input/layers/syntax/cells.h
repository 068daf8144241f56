// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A quoted string with line ends in it: a cell of CSV (RFC 4180, quotes are doubled), what var_dump() and var_export()
/// of PHP write, a template of JavaScript. The other cells of its row go.
[[nodiscard]] int seesCells(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelCells(QStringView text);

} // namespace BounceLens
