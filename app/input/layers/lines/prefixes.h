// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// What a tool puts in front of each line: the time, host and program of a log, the name of a container, numbers of the
/// lines, bullets, comment marks, indentation. No tool is known by name; see prefixform.h. The log of a mail server
/// keeps its prefixes, since they are what it is read by.
[[nodiscard]] int seesPrefixes(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelPrefixes(QStringView text);

} // namespace BounceLens
