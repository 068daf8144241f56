// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "mailauth/transport/policyfetcher.h"

namespace BounceLens {

/// Does the recipient's domain demand TLS by MTA-STS (RFC 8461), and do its mail servers fit its policy? TLS-RPT
/// (RFC 8460) beside it. The policy is fetched only if the record is there.
///
/// Summary (values: domain, then what is said): mta-sts-none; mta-sts-fits (mode), mta-sts-off (mode none);
///   mta-sts-enforce-mismatch (host), mta-sts-testing-mismatch (host); mta-sts-several (number), mta-sts-no-id;
///   mta-sts-policy-<version|mode|age|hosts|pattern>; mta-sts-fetch-<http
///   (status)|redirect|type|long|no-host|private|refused|
///   time-out|cert-name|cert-expired|cert-untrusted|no-authorities|tls|unreachable|cancelled>; mta-sts-no-domain;
///   dns-….
/// Findings: mta-sts-host, mta-sts-host-missing (host, domain); mta-sts-short-age (seconds); mta-sts-mx-unknown;
///   mta-sts-patterns (domain, patterns), mta-sts-pattern-address (domain, pattern), mta-sts-unknown-key (domain, key),
///   mta-sts-lookalike (name, text); tls-report-lookalike, tls-report, tls-report-none, tls-report-malformed,
///   tls-report-several (name). record-may-differ.
[[nodiscard]] CheckResult checkMtaSts(const CheckSubject &subject, DnsSource &dns, PolicyFetcher &fetcher,
                                      const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace BounceLens
