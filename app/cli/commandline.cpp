// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

namespace BounceLens {

std::optional<int> runCommandLine(int &, char **)
{
    return {};
}

} // namespace BounceLens
