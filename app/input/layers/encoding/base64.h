// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// Lines of base64, RFC 4648 section 4, that hold a text: the body of a mail that was copied from its source.
[[nodiscard]] int seesBase64(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelBase64(QStringView text);

} // namespace BounceLens
