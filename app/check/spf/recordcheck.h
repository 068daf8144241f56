// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "dns/lookups.h"
#include "mailauth/spf/tree.h"

namespace BounceLens {

/// What can be said of the SPF record of a domain when no address is known that it would have to allow: whether it
/// is one at all, and whether every receiver treats it as broken. The ids are those of checkSpf(); spf-no-address if
/// nothing is wrong. Without a bounce, a record that allows the whole world is a fault as well.
[[nodiscard]] CheckResult checkSpfRecord(const DomainName &domain, bool isOfBounce, DnsSource &dns);

/// Why receivers treat the record as broken (RFC 7208 section 4.6), as checkSpf() would say it for any address; an
/// empty id if they need not.
[[nodiscard]] Finding brokenRecord(const SpfTree &tree, Lookups &lookups);

} // namespace BounceLens
