// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace BounceLens {

/// An IP address from its text, without brackets and scope; null if it is none. An IPv4-mapped IPv6 address
/// (RFC 4291 section 2.5.5.2) becomes the IPv4 address: SPF, reverse DNS and blocklists see nothing else.
[[nodiscard]] QHostAddress addressFromText(QStringView text);

/// Its parts in reverse order: "25.2.0.192", or the 32 nibbles of an IPv6 address; RFC 1035 section 3.5, RFC 3596
/// section 2.5, RFC 5782 section 2.
[[nodiscard]] QString reversedLabels(const QHostAddress &address);
/// The name of its PTR record: "25.2.0.192.in-addr.arpa".
[[nodiscard]] QString reverseName(const QHostAddress &address);

/// True if both are of one family and their first \a prefix bits are equal.
[[nodiscard]] bool isInNetwork(const QHostAddress &address, const QHostAddress &network, int prefix);
[[nodiscard]] bool isIpv4(const QHostAddress &address);
/// False for private, shared (RFC 6598), loopback, link-local and multicast addresses.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// True if the DNS can be asked for it: labels of 1 to 63 bytes, 253 in all (RFC 1035 section 2.3.4), printable ASCII.
[[nodiscard]] bool isDnsName(QStringView name);
/// True for names that the public DNS cannot know: of one label, or below a suffix for private use (RFC 6761, RFC 6762,
/// RFC 8375, .internal, and those that networks use without any right).
[[nodiscard]] bool isPrivateName(QStringView name);
/// Without the dot at its end, in lower case.
[[nodiscard]] QString normalName(QStringView name);
/// True if \a name is \a domain or lies below it; letter case ignored.
[[nodiscard]] bool isAtOrBelow(QStringView name, QStringView domain);

} // namespace BounceLens
