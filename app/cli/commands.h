// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "failure/analyse.h"
#include "report/text.h"

#include <QJsonObject>

#include <expected>
#include <memory>

namespace BounceLens {

// What the commands have in common.

/// The shipped cards with the user's own over them, or with those of --cards. What is wrong in them goes to the
/// standard error.
[[nodiscard]] std::shared_ptr<const Catalog> catalogFor(const Arguments &arguments);

/// What --own names, or what of it cannot be the user's own, as a sentence.
[[nodiscard]] std::expected<Own, QString> ownFrom(const Arguments &arguments);

/// Keeps from a command that only reads whatever it does not need: confine.h. It keeps the files that it names, the
/// cards and the settings.
void confineToReading(const Arguments &arguments);

/// Colours on a terminal, unless NO_COLOR is set.
[[nodiscard]] Colours coloursOfTerminal();

/// An object on a line of its own.
[[nodiscard]] QString jsonLine(const QJsonObject &object);

/// Prints a sentence on the standard error.
void complain(const QString &sentence);
/// Prints what is wrong, and how to be told how the command is called. \return 2
[[nodiscard]] int usageError(Command command, const QString &sentence);

} // namespace BounceLens
