// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "check/result.h"

namespace BounceLens {

constexpr int kMaxMxHosts = 10; ///< whose addresses are asked for, the preferred ones first

/// Which servers take mail for the recipient's domain (CheckId::RecipientMx), or for the sender's (CheckId::SenderMx,
/// whose bounces and replies need them)? RFC 5321 section 5.1, RFC 7505 (null MX), RFC 2181 section 10.3 (no aliases).
///
/// Summary, with "sender-" in front for the sender (values: domain, then as named): mx-ok (preferred host), mx-provider
///   (preferred host, provider), mx-implicit (addresses), mx-null, mx-none, mx-no-domain, mx-unusable; mx-unnamed
///   without a domain; dns-….
/// Findings, in the order of preference: mx-host (preference, host, addresses), mx-host-of (and: provider), mx-alias
///   (host, what it is an alias of), mx-missing (host), mx-private (host, addresses), mx-is-address (host),
///   mx-doubled (host, what was meant), mx-null-mixed (domain), mx-many (domain, count, limit), mx-not-remote (host
///   that refused, domain); dns-….
[[nodiscard]] CheckResult checkMx(CheckId which, const CheckSubject &subject, const Catalog &catalog, DnsSource &dns);

} // namespace BounceLens
