// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

constexpr int kMaxReverseNames = 10; ///< PTR records that are followed; more are a fault of their own

/// Has the address a name, does the name lead back to it, and does the HELO name? RFC 1912 section 2.1, RFC 5321
/// section 4.1.4.
///
/// Summary: ptr-confirmed (address, name), ptr-unconfirmed (address, name), ptr-missing (address), ptr-private
///   (address), ptr-no-address; dns-… if the question, or every question about a name, was not answered.
/// Findings: ptr-name-confirmed (name, address), ptr-name-elsewhere (name, its addresses, address), ptr-name-missing
///   (name, type), ptr-name-doubled (name, what was meant), ptr-many (address, count, limit), ptr-generic (name);
///   helo-same (helo), helo-resolves (helo, address), helo-elsewhere (helo, its addresses, address), helo-missing
///   (helo), helo-unqualified (helo), helo-literal (helo), helo-other-literal (helo, address).
/// Fixes, if no name leads back: the address record that is missing, or the PTR record without what a missing dot put
/// behind its name.
[[nodiscard]] CheckResult checkReverseDns(const CheckSubject &subject, DnsSource &dns);

/// True if a name looks like those that providers give to the lines of their customers: "dsl", "dyn", "pool" and the
/// like, or the digits of the address in it. Some receivers refuse mail from such hosts.
[[nodiscard]] bool isGenericName(const DomainName &name, const IpAddress &address);

} // namespace BounceLens
