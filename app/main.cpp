// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "window/application.h"

int main(int argc, char **argv)
{
    if (const auto exitCode = BounceLens::runCommandLine(argc, argv)) {
        return *exitCode;
    }
    return BounceLens::runWindow(argc, argv);
}
