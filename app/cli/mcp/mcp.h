// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/output.h"

namespace BounceLens {

/// The command mcp: serves an assistant on standard input and output until the input ends. It gives up the network and
/// all files first. \return the exit code of the program
[[nodiscard]] int runMcp(const Arguments &arguments, Output &out);

} // namespace BounceLens
