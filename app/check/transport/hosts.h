// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

/// Mail hosts of one domain that are looked at; the best ones by their preference.
inline constexpr qsizetype kMaxMailHosts = 5;

/// The hosts of an MX answer by preference, at most kMaxMailHosts. A null MX (RFC 7505) gives none; a domain without MX
/// gives itself (RFC 5321 section 5.1).
[[nodiscard]] QList<DomainName> mailHosts(const DnsAnswer &mx);

/// All of them, however many.
[[nodiscard]] QList<DomainName> allMailHosts(const DnsAnswer &mx);

/// The first ones, but the host that refused comes first, if it is known.
[[nodiscard]] QList<DomainName> mailHosts(const DnsAnswer &mx, const std::optional<DomainName> &remoteHost);

} // namespace BounceLens
