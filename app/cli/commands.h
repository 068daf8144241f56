// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/text.h"

#include <QStringList>

namespace BounceLens {

// Each runs one command with the arguments behind its name and gives the exit code of the program.
[[nodiscard]] int runExplain(const QStringList &arguments);
[[nodiscard]] int runClassify(const QStringList &arguments);
[[nodiscard]] int runCards(const QStringList &arguments);

/// Colours on a terminal, unless NO_COLOR is set.
[[nodiscard]] Colours coloursOfTerminal();

/// Prints what is wrong and how the program is called. \return 2
int usageError(const QString &message);

} // namespace BounceLens
