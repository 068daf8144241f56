// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interrupt.h"

#include <csignal>
#include <initializer_list>

namespace BounceLens {

namespace {

volatile std::sig_atomic_t noted = 0; // the one thing that a signal handler may change

void note(int signal)
{
    noted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

void noteInterrupts()
{
    for (const int signal : {SIGINT, SIGTERM}) {
        std::signal(signal, note);
    }
}

bool isInterrupted()
{
    return noted != 0;
}

} // namespace BounceLens
