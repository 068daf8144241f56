// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace BounceLens {

/// Runs a command that needs no display: explain, classify, check, cards, --help, --version.
/// \return its exit code (0 explained, 1 nothing recognised, 2 usage or unreadable input),
/// or nothing if the arguments ask for the window.
[[nodiscard]] std::optional<int> runCommandLine(int &argc, char **argv);

} // namespace BounceLens
