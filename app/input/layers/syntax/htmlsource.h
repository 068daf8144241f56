// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// The source of a web page or of a part of one.
[[nodiscard]] int seesHtmlSource(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelHtmlSource(QStringView text);

} // namespace BounceLens
