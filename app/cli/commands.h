// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "report/text.h"

#include <QStringList>

namespace BounceLens {

// Each runs one command with the arguments behind its name and gives the exit code of the program.
[[nodiscard]] int runExplain(const QStringList &arguments);
[[nodiscard]] int runClassify(const QStringList &arguments);
[[nodiscard]] int runCheck(const QStringList &arguments);
[[nodiscard]] int runCards(const QStringList &arguments);

/// Takes every "--cards=PATH" out of the arguments and loads the own cards there; without any, those of cardFolders().
/// What is wrong in them goes to the standard error.
[[nodiscard]] std::shared_ptr<const Catalog> takeCatalog(QStringList &arguments);

/// Colours on a terminal, unless NO_COLOR is set.
[[nodiscard]] Colours coloursOfTerminal();

/// Prints what is wrong and how the program is called. \return 2
int usageError(const QString &message);

} // namespace BounceLens
