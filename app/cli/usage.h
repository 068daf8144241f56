// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

namespace BounceLens {

/// How the program is called: every command and every option, made from their definitions; at most 80 columns.
[[nodiscard]] QString usage();
/// The same for one command.
[[nodiscard]] QString usageOf(Command command);

} // namespace BounceLens
