// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace BounceLens {

/// The program bouncelens: runs the command that the arguments name, or starts the window's program if they name none.
/// \return the exit code: 0 explained, 1 nothing recognised, 2 usage, unreadable input or unwritable output
[[nodiscard]] int runCommandLine(int argc, char **argv);

} // namespace BounceLens
