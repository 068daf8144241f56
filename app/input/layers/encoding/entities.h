// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// Character references of HTML and XML that somebody forgot to resolve: "&lt;lee@example.net&gt;", "&#39;", "&GT;".
[[nodiscard]] int seesEntities(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelEntities(QStringView text);

} // namespace BounceLens
