// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "mailauth/transport/probe.h"

namespace BounceLens {

/// Connections of one check, at the same time: two hosts, each by IPv4 and IPv6.
inline constexpr qsizetype kMaxProbes = 4;

struct ReachReport
{
    CheckResult result;
    QList<ProbeResult> probes; ///< for checkDane()
};

/// Can the recipient's mail server be reached on port 25, and does it take mail over TLS? The host that refused, else
/// the preferred MX. Connects to strangers, so it runs only if the user asks for it.
///
/// Summary (values: host, address, then as named): reach-ok (TLS version), reach-no-tls, reach-tls-refused,
///   reach-tls-failed; reach-timed-out (the own network may block port 25), reach-refused, reach-unreachable,
///   reach-closed, reach-silent, reach-rejected (reply), reach-not-smtp, reach-cancelled; reach-private (host),
///   reach-no-host (domain), reach-no-address (host); dns-….
/// Findings: the same of the other connections; reach-banner (host, greeting); reach-certificate (host, subject,
///   issuer, expiry), reach-cert-name (host, subject), reach-cert-time (host, expiry), reach-cert-untrusted,
///   reach-cert-no-authorities (host, issuer): mail servers deliver all the same unless MTA-STS or DANE forbids it.
[[nodiscard]] ReachReport checkReach(const CheckSubject &subject, DnsSource &dns, const ProbeOptions &options = {});

} // namespace BounceLens
