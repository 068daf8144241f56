// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "mailauth/dmarc/treewalk.h"

namespace BounceLens {

// Records that do not count as the policy of a domain, though they were meant to; the ids are listed in
// check/dmarc/check.h.

struct OtherRecords
{
    QList<Finding> findings;
    QList<RecordFix> fixes;
};

/// Names at which receivers find several records, or one that only looks like a DMARC record.
[[nodiscard]] OtherRecords unusableRecords(const TreeWalk &walk);

/// Whose record an answer holds: behind an alias, that of its target.
[[nodiscard]] DomainName ownerOf(const DnsAnswer &answer);

/// Where people put the record of a domain by mistake.
[[nodiscard]] QList<DnsQuestion> misplacedQuestions(const DomainName &domain);
/// A record that stands at one of these names.
[[nodiscard]] OtherRecords misplacedRecords(const DomainName &domain, const QList<DnsAnswer> &answers);

/// What a domain without any record can begin with: no policy yet, and reports.
[[nodiscard]] RecordFix firstRecord(const DomainName &domain);

} // namespace BounceLens
