// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A string with escapes as JSON, JavaScript, Python, PHP and other languages write it, alone, as a value among others,
/// or in pieces on lines of their own. What stands around it in the same structure goes. A string that is a reply by
/// itself stays as it is: events of sending services and exceptions of programs are read from their structure.
[[nodiscard]] int seesStrings(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelStrings(QStringView text);

} // namespace BounceLens
