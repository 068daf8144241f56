// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/sources/sources.h"

namespace BounceLens {

/// Reads the lines of files and of standard input ("-"), each as a message of its own: what former runs wrote.
void readJsonLines(const QStringList &paths, const std::stop_token &stop, const SourceTaker &taker);

} // namespace BounceLens
