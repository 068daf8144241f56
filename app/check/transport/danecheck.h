// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "mailauth/transport/probe.h"

namespace BounceLens {

/// DANE (RFC 7672) of the recipient's mail hosts: TLSA records of usage 2 and 3 that the resolver authenticated (AD).
/// \a probes are what checkReach() saw, so that the certificate can be compared; they may be missing.
///
/// Summary (values: host, then as named): dane-mismatch (the certificate is none of the published ones), dane-bogus,
///   dane-unusable, dane-matches, dane-published, dane-none (domain); dane-not-authenticated; dane-mx-insecure
///   (domain); dane-no-host; dane-failed, dane-silent (host, name: senders that check DANE wait, RFC 7672
///   section 2.1.1); dns-….
/// Findings: the same for every other host; dane-record, dane-record-fits, dane-record-stale, dane-record-unusable
///   (host, usage selector matching); dane-trust (domain, resolver): whose word it is that records are signed.
///   record-may-differ.
/// Fixes: the TLSA record of the certificate that the server showed, if none fits.
[[nodiscard]] CheckResult checkDane(const CheckSubject &subject, DnsSource &dns, const QList<ProbeResult> &probes = {},
                                    const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace BounceLens
