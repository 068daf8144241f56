// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/authentication.h"

namespace BounceLens {

/// DMARC (RFC 9989) of the domain in From: the policy that applies, and whether SPF or DKIM passes for an aligned
/// domain. \a authentication is what checkSpf() and checkDkim() found.
///
/// Summary (values: domain of From, name of the policy record, policy, domain that passes):
///   dmarc-pass; dmarc-fail-reject, dmarc-fail-quarantine, dmarc-fail-none; dmarc-open-reject, dmarc-open-quarantine,
///   dmarc-open-none (it cannot be told whether an aligned domain passes); dmarc-no-policy, dmarc-several (name,
///   number), dmarc-not-applied (name); dns-…; dmarc-no-domain; dmarc-several-authors (their domains): RFC 9989 section
///   5.3.1 knows no result for a From field with authors of several domains; what each would have is shown by
///   dmarc-author-policy (domain, policy, name), dmarc-author-none (domain).
/// Findings, one an identifier (values: its domain, domain of From): dmarc-spf-aligned, dmarc-spf-strict,
///   dmarc-spf-apart, dmarc-spf-failed (aligned, but SPF does not pass), dmarc-spf-open, and the same with dkim;
///   dmarc-no-identifier.
/// The policy: dmarc-policy-p, -sp, -np, -missing (policy, name of the record), dmarc-testing (policy asked for,
/// applied; if they
///   differ).
/// The record: dmarc-bad-tag (tag, name, value), dmarc-old-tag, dmarc-unknown-tag, dmarc-tag-case, dmarc-bad-uri (tag
/// or address, name),
///   dmarc-no-reports (name), and what check/slips.h lists. Records that do not count: dmarc-several (name, number),
///   dmarc-several-stricter (name, policy), dmarc-lookalike (name, text), dmarc-alias-empty (name, target),
///   dmarc-misplaced (name, the right one), dmarc-report-refused (address domain, name of the missing record),
///   dmarc-report-unknown (the same), dmarc-suffix-list (organisation by the walk, by the Public Suffix List). BIMI:
///   see check/dmarc/bimi.h. record-may-differ.
/// Fixes: the record as it was meant, an aligned mode that lets the mail pass, records that allow reports; where there
/// is none, a first one without policy and with reports. Never a weaker policy, never fewer report addresses.
[[nodiscard]] CheckResult checkDmarc(const CheckSubject &subject, DnsSource &dns, const Authentication &authentication,
                                     const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace BounceLens
