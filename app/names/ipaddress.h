// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/domainname.h"

#include <QHostAddress>

namespace BounceLens {

/// An IPv4 or IPv6 address. There is no null one, none with a scope, and no IPv4-mapped one (RFC 4291 section 2.5.5.2):
/// that is read as the IPv4 address, since SPF, reverse DNS and blocklists see nothing else.
class IpAddress
{
public:
    /// "192.0.2.25": four numbers without leading zeros; "2001:db8::25", "2001:db8::192.0.2.25" (RFC 4291 section 2.2).
    /// Nothing for all else that inet_aton() and browsers take for an address.
    [[nodiscard]] static std::optional<IpAddress> fromText(QStringView text);
    /// An address literal of SMTP, RFC 5321 section 4.1.3: "[192.0.2.25]", "[IPv6:2001:db8::25]"; "IPv6:" may be
    /// missing.
    [[nodiscard]] static std::optional<IpAddress> fromLiteral(QStringView text);
    /// Of a socket or a record; nothing for the null one.
    [[nodiscard]] static std::optional<IpAddress> fromHost(const QHostAddress &address);

    [[nodiscard]] bool isV4() const { return m_address.protocol() == QHostAddress::IPv4Protocol; }
    [[nodiscard]] QString toString() const { return m_address.toString(); } ///< RFC 5952
    [[nodiscard]] const QHostAddress &host() const { return m_address; }    ///< to connect to

    /// Its parts in reverse order: "25.2.0.192", or the 32 nibbles of an IPv6 address; RFC 1035 section 3.5, RFC 3596
    /// section 2.5, RFC 5782 section 2.
    [[nodiscard]] QString reversedLabels() const;
    /// The name of its PTR record: "25.2.0.192.in-addr.arpa".
    [[nodiscard]] DomainName reverseName() const;

    /// Whether it is one of the public Internet: the one that others may be asked about, and that may be connected to
    /// where strangers name it. The IANA registries of special-purpose addresses say so, see specialaddress.h.
    [[nodiscard]] bool isPublic() const;

    friend bool operator==(const IpAddress &, const IpAddress &) = default;

private:
    explicit IpAddress(const QHostAddress &address)
        : m_address(address)
    {
    }

    QHostAddress m_address;
};

} // namespace BounceLens
