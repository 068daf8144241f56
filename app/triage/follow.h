// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/sources/sources.h"

#include <chrono>

namespace BounceLens {

constexpr std::chrono::milliseconds kFollowPause{500}; ///< between two looks; a person waits no longer

/// Reads what is there and then what comes, until it is stopped:
/// - of a Maildir each message once, also if a mail program moves it from "new" to "cur" or sets its flags;
/// - of a folder each file once it no longer grows;
/// - of a log what is written to it. If it is rotated (another file stands in its place) the old one is read to its
///   end first; if it is cut off, it is read from its start;
/// - of standard input ("-", which then stands alone) whole lines as they come. Its end is the end.
void followSources(const QStringList &paths, const std::stop_token &stop, const SourceTaker &taker);

} // namespace BounceLens
