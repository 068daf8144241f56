// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

/// Mail hosts of one domain that are looked at; the best ones by their preference.
inline constexpr qsizetype kMaxMailHosts = 5;

/// True for a name that mail could be brought to: no address, no address literal, and more than one label.
[[nodiscard]] bool isMailHost(QStringView name);

/// The hosts of an MX answer by preference, at most kMaxMailHosts, without the dot at their end. A null MX (RFC 7505)
/// gives none; a domain without MX gives itself (RFC 5321 section 5.1).
[[nodiscard]] QStringList mailHosts(const DnsAnswer &mx);

/// The same, but the host that refused comes first, if it is known.
[[nodiscard]] QStringList mailHosts(const DnsAnswer &mx, const QString &remoteHost);

} // namespace BounceLens
