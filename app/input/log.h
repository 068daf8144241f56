// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"

#include <optional>

namespace BounceLens {

/// One line of a mail server's log: syslog (RFC 3164 and ISO 8601 time stamps: Postfix, Sendmail, OpenSMTPD, …) or
/// Exim's main log. Nothing for a line that is neither.
[[nodiscard]] std::optional<LogLine> readLogLine(QStringView line);

/// True if at least half of the lines that are not blank are lines of a log.
[[nodiscard]] bool looksLikeLog(const Document &document);

/// The records of a log; a line that is none continues the record before it. The text must be finished.
[[nodiscard]] QList<LogLine> readLogLines(const Document &document);

} // namespace BounceLens
