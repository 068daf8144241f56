// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// Lines that mark the text between them as code or as a quote: Markdown ("```"), Jira ("{noformat}"), forums
/// ("[code]").
[[nodiscard]] int seesFences(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelFences(QStringView text);

} // namespace BounceLens
