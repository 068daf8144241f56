// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/output.h"

namespace BounceLens {

/// The command triage. \return the exit code of the program
[[nodiscard]] int runTriage(const Arguments &arguments, Output &out);

} // namespace BounceLens
