// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace BounceLens {

/// Runs the window until it is closed. \return the exit code of the program.
int runWindow(int &argc, char **argv);

} // namespace BounceLens
