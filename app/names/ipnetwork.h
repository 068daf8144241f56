// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/ipaddress.h"

namespace BounceLens {

/// A range of addresses that have their first bits in common, RFC 4632 section 3.1, RFC 4291 section 2.3.
class IpNetwork
{
public:
    /// "192.0.2.0/24", "2001:db8::/32"; without a length the one address. Bits behind the length are ignored. One of
    /// IPv4-mapped addresses stays a network of IPv6, and so holds no IpAddress.
    [[nodiscard]] static std::optional<IpNetwork> fromText(QStringView text);
    /// Nothing if the length is none of the address's family: 0 to 32, or 0 to 128.
    [[nodiscard]] static std::optional<IpNetwork> fromAddress(const IpAddress &address, int length);

    /// Addresses of the other family are never in it.
    [[nodiscard]] bool contains(const IpAddress &address) const;
    [[nodiscard]] int length() const { return m_length; } ///< bits that are in common

private:
    [[nodiscard]] static std::optional<IpNetwork> fromHost(const QHostAddress &base, int length);
    IpNetwork(const QHostAddress &base, int length)
        : m_base(base)
        , m_length(length)
    {
    }

    QHostAddress m_base;
    int m_length;
};

} // namespace BounceLens
