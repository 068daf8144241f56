// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"

namespace BounceLens {

/// True for "Name: value", RFC 5322 section 2.2; the name is of printable ASCII without space and colon.
[[nodiscard]] bool isFieldLine(QStringView line);

/// The name of a field line; empty if it is none.
[[nodiscard]] QStringView fieldName(QStringView line);

/// Reads the fields of a run of lines. A line that is neither a field nor a folded continuation is skipped.
/// The text must be finished.
[[nodiscard]] FieldBlock readFields(const Document &document, LineRange lines);

/// Blocks of fields parted by blank lines, RFC 3464 section 2.1. The text must be finished.
[[nodiscard]] QList<FieldBlock> readFieldBlocks(const Document &document, LineRange lines);

/// True for a line of a forwarded header, in any language that mail programs speak, that shows that a bounce follows:
/// "From: MAILER-DAEMON@…", "Betreff: Unzustellbar: …".
[[nodiscard]] bool isBounceField(QStringView line);

/// Fields that show that lines are the header of a mail ("received", "message-id"); lower case.
[[nodiscard]] bool isMailField(QStringView name);
/// Fields that no text has but a delivery status, RFC 3464 ("Final-Recipient", "Diagnostic-Code").
[[nodiscard]] bool isStatusField(QStringView name);
/// Those and the other fields of a delivery status ("Action", "Status", "Remote-MTA").
[[nodiscard]] bool isReportField(QStringView name);
/// Fields that people do not write into a summary: Received, Return-Path, Message-ID and the like.
[[nodiscard]] bool isTraceField(QStringView name);

} // namespace BounceLens
