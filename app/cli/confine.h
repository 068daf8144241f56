// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace BounceLens {

/// What a command may still do with files.
struct AllowedFiles
{
    QStringList readable;        ///< files and folders; of those that do not exist nothing
    bool isEveryAllowed = false; ///< it writes files or starts a program: only the network is kept from it
};

/// What the kernel keeps from this process. Both are false where the kernel, or the system, has no such thing: nothing
/// is promised then, and the command works as well.
struct Confinement
{
    bool isWithoutNetwork = false; ///< seccomp(2): no socket but those between processes of this computer
    bool isWithoutFiles = false;   ///< landlock(7): no file but the allowed and the system's own; none to write
};

/// Gives up, for good and for every thread that is started later, what a command that only reads never needs, so that
/// mail which finds a fault in a parser gains nothing by it. Called before a byte of the input is read. Files that are
/// open stay so. The system's own files (libraries, character sets, time zones) stay readable.
[[nodiscard]] Confinement confine(const AllowedFiles &allowed);

/// What confine() would do here, without doing it.
[[nodiscard]] Confinement possibleConfinement();

} // namespace BounceLens
