// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// Lines that a mail program or a terminal broke because they were too long. They are joined only if a reply, a field
/// of a report or an address was broken; a line that begins like one of its own is never joined.
[[nodiscard]] int seesSoftWraps(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelSoftWraps(QStringView text);

} // namespace BounceLens
