// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"
#include "failure/statement.h"

namespace BounceLens {

/// Makes a status line of what was read at some lines.
[[nodiscard]] StatusLine statusLineFrom(const Statement &statement, LineRange lines, const QString &verbatim);
/// The failure that one reply by itself tells of; its line is 1.
[[nodiscard]] Failure failureFromReply(const QString &reply);
/// Copies what the sentence names beside the reply: remote host and address, command.
void takeRemote(const Statement &statement, LineRange lines, Observation &observation);

} // namespace BounceLens
