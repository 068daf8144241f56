// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// The value of a web form or of a part of an address, RFC 3986 section 2.1: "%0A", "%3C", and "+" for a blank. The
/// other values beside it go.
[[nodiscard]] int seesPercent(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelPercent(QStringView text);

} // namespace BounceLens
