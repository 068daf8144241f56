// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace BounceLens {

/// From now on a first SIGINT or SIGTERM only is noted; a second one ends the program, as without this.
void noteInterrupts();
[[nodiscard]] bool isInterrupted();

} // namespace BounceLens
