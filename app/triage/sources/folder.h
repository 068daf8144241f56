// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/sources/message.h"

#include <functional>
#include <stop_token>

namespace BounceLens {

/// True for a Maildir: a folder with "cur" and "new" in it.
[[nodiscard]] bool isMaildir(const QString &folder);

/// The files below a folder that can hold mail, in the order of their names. Links to folders are not followed, so
/// nothing is met twice; devices and pipes are left out. Of a Maildir the messages in "cur" and "new", those of its
/// folders (".Sent", Maildir++) too; not "tmp", where deliveries are unfinished, nor what servers keep beside them.
/// \a take returns false to stop. \a complain is told of folders that may not be read.
void eachFileBelow(const QString &folder, const std::stop_token &stop, const std::function<bool(const QString &)> &take,
                   const std::function<void(const SourceError &)> &complain);

} // namespace BounceLens
