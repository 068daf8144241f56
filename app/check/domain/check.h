// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

/// Name servers of one domain whose addresses are asked for; more are counted only.
inline constexpr qsizetype kMaxNameServers = 8;

/// Does a domain exist, and is its DNS in order: name servers, their number and addresses, DNSSEC as far
/// as the resolver tells, and whether records may have been different when the message was refused.
///
/// Summary (values: domain, then as named): domain-ok (number of name servers), domain-partly (number of those that
///   others can reach, number of all), domain-missing, domain-bogus,
///   domain-no-servers (none of its name servers has an address), domain-part (it is part of a larger zone),
///   domain-none (not named); dns-….
/// Findings: domain-few-servers (domain, number), domain-server (name, addresses), domain-server-missing (name),
///   domain-server-private (name, addresses), domain-server-alias (name, what it is an alias of),
///   domain-server-unknown (name); domain-signed, domain-unsigned, domain-signed-unchecked (domain); domain-soa
///   (domain, serial, seconds that a missing name is remembered); record-may-differ.
[[nodiscard]] CheckResult checkDomain(const CheckSubject &subject, DnsSource &dns,
                                      const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace BounceLens
