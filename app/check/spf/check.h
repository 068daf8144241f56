// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "mailauth/spf/evaluation.h"
#include "mailauth/spf/tree.h"

namespace BounceLens {

/// Does SPF (RFC 7208) allow the address of the bounce? For the envelope sender, or the HELO name for the null path, or
/// the domain of From if neither is known ("spf-by-from"); beside it for the HELO name.
///
/// Summary (values: domain, address, term, domain of the record that decided), tied to the bounce:
///   spf-pass; spf-not-listed, spf-forbidden (fail by "all", by another term), spf-softfail, spf-neutral,
///   spf-no-record, spf-no-domain, spf-bad-name, spf-several-records, spf-syntax-<what> (and: byte offset),
///   spf-too-many-lookups (and: how many), spf-too-many-void, spf-too-many-mx, spf-missing-include,
///   spf-missing-redirect (and: the name that is missing); dns-… (see dnsFailure()); spf-no-sender; without an address
///   only the record is looked at: spf-no-address, spf-record-missing (domain).
/// Findings: what is wrong with the record, spf-cost for each term (term, lookups), spf-helo-…, spf-fix-…,
///   spf-explanation, and last the evaluation: spf-step-… (domain, term, depth, lookups, void lookups).
[[nodiscard]] CheckResult checkSpf(const CheckSubject &subject, DnsSource &dns);

} // namespace BounceLens
