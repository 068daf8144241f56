// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A scalar of YAML of several lines, YAML 1.2 sections 7.3 and 8.1: a block ("body: |"), a folded block ("body: >"),
/// or one in quotes that is folded. The other keys beside it go.
[[nodiscard]] int seesYaml(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelYaml(QStringView text);

} // namespace BounceLens
