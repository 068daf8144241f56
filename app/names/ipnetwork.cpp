// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/ipnetwork.h"

#include "names/ascii.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr int kV4Bits = 32;
constexpr int kV6Bits = 128;
constexpr qsizetype kMaxDigits = 3; // of a length

} // namespace

std::optional<IpNetwork> IpNetwork::fromHost(const QHostAddress &base, int length)
{
    const int most = base.protocol() == QHostAddress::IPv4Protocol ? kV4Bits : kV6Bits;
    return length >= 0 && length <= most ? std::optional(IpNetwork(base, length)) : std::nullopt;
}

std::optional<IpNetwork> IpNetwork::fromText(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView base = slash < 0 ? text : text.first(slash);
    if (!IpAddress::fromText(base)) {
        return std::nullopt;
    }
    const QHostAddress address(base.toString());
    if (slash < 0) {
        return fromHost(address, address.protocol() == QHostAddress::IPv4Protocol ? kV4Bits : kV6Bits);
    }
    const QStringView digits = text.sliced(slash + 1);
    const bool isPlain = digits.size() == 1 || !digits.startsWith(u'0');
    const bool isNumber = !digits.isEmpty() && digits.size() <= kMaxDigits && std::ranges::all_of(digits, isDigit);
    return isPlain && isNumber ? fromHost(address, digits.toInt()) : std::nullopt;
}

std::optional<IpNetwork> IpNetwork::fromAddress(const IpAddress &address, int length)
{
    return fromHost(address.host(), length);
}

bool IpNetwork::contains(const IpAddress &address) const
{
    return address.host().isInSubnet(m_base, m_length);
}

} // namespace BounceLens
