// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace BounceLens {

/// False where a window cannot be shown: on Unix without DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM, unless the
/// arguments name a platform.
[[nodiscard]] bool hasDisplay(const QStringList &arguments);

/// The program of the window, beside this one or where it is installed; empty if it is not there.
[[nodiscard]] QString windowProgram();

/// Replaces this process by the window's program with the same arguments; where a process cannot be replaced, waits for
/// it to end. \a arguments end with a null pointer, as those of main() do.
/// \return its exit code; -1 if it could not be started
[[nodiscard]] int startWindow(const QString &program, char **arguments);

} // namespace BounceLens
