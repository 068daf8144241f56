// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// The source of an RTF document, as word processors and Outlook save a text.
[[nodiscard]] int seesRtf(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelRtf(QStringView text);

} // namespace BounceLens
