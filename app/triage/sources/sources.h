// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/sources/message.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace BounceLens {

/// What becomes of what is read.
struct SourceTaker
{
    std::function<bool(SourceMessage)> take; ///< returns false to stop
    std::function<void(const SourceError &)> complain;
    std::function<void()> pause; ///< nothing more comes for now: what came should not wait
};

/// Reads every message of files, folders (all that is in them), Maildirs, archives and standard input ("-"), in their
/// order. What a file is shows in its first bytes: an mbox, one mail, a text, an archive, in which no other archive is
/// opened. Long texts come in pieces of whole lines. Nothing stops the rest.
void readSources(const QStringList &paths, const std::stop_token &stop, const SourceTaker &taker);

/// The same for one file that was found in a folder.
void readSourceFile(const QString &path, const std::stop_token &stop, const SourceTaker &taker);

} // namespace BounceLens
