// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/dmarc/alignment.h"

namespace BounceLens {

// What the record that applies is worth by itself; the ids are listed in check/dmarc/check.h.

/// Tags that are wrong, old or unknown, and whether reports are asked for.
[[nodiscard]] QList<Finding> recordFindings(const WalkStep &step);

/// Report addresses outside the organisation (RFC 9990 section 4) and the questions that ask whether they agree.
struct ForeignReports
{
    DomainName domain; ///< of the address
    DnsQuestion question;
};
[[nodiscard]] QList<ForeignReports> foreignReports(const WalkStep &step, const DomainName &organisation);
[[nodiscard]] QList<Finding> reportFindings(const QList<ForeignReports> &foreign, const QList<DnsAnswer> &answers);
[[nodiscard]] QList<RecordFix> reportFixes(const QList<ForeignReports> &foreign, const QList<DnsAnswer> &answers);

/// The record without its faults, and relaxed where that alone lets the mail pass; nothing if it is right as it is.
[[nodiscard]] QList<RecordFix> recordFixes(const WalkStep &step, const QList<ComparedDomain> &compared);

} // namespace BounceLens
