// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/output.h"

#include <expected>

namespace BounceLens {

/// The command annotate: a filter on a mail's way into a helpdesk or a mailbox. The mail is read from the standard
/// input and printed with the fields of report/annotation.h. It is explained by a process of its own, so that neither a
/// fault in the reader nor a mail that takes too long holds the mail up: whatever goes wrong, also in the command line,
/// is said on the standard error, and the mail leaves as it came.
/// \return 0; 75 (EX_TEMPFAIL) if the mail could not be read or printed whole, for which a mail server tries again
[[nodiscard]] int runAnnotate(const std::expected<Arguments, WrongArguments> &arguments, Output &out);

} // namespace BounceLens
