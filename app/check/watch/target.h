// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"

namespace BounceLens {

inline constexpr qsizetype kMaxWatchedServers = 8; ///< of one zone; more name servers than that are rare
inline constexpr qsizetype kMaxZoneCuts = 8;       ///< names above the record that are tried as its zone

/// A name server of the zone that a record is in.
struct WatchedServer
{
    QString name;
    QString address; ///< empty: it has none, or one that is not of the public Internet, so that it is not asked
    friend bool operator==(const WatchedServer &, const WatchedServer &) = default;
};

/// A record that somebody is about to publish, and who has to give it.
struct WatchTarget
{
    DnsRecord wanted;
    DnsQuestion question;
    DnsAnswer before; ///< of the resolver, when the watch began
    QList<WatchedServer> servers;
    quint32 negativeTtl =
        0; ///< seconds that a missing name is remembered: MINIMUM of the zone's SOA, RFC 2308 section 4
};

/// Whose addresses may be asked. Tests have their servers on the loopback.
enum class WatchedAddresses { PublicOnly, Any };

/// Finds the name servers of each record's zone by asking \a dns: NS at the name and above it, then their addresses.
/// A record whose name cannot be asked for is left out; one whose servers are not known is watched at the resolver.
[[nodiscard]] QList<WatchTarget> findTargets(const QList<DnsRecord> &records, DnsSource &dns,
                                             WatchedAddresses addresses = WatchedAddresses::PublicOnly);

/// What an answer shows of the record.
enum class Sight {
    Unknown, ///< not answered
    Old,     ///< as before
    Other,   ///< changed, but it is not the record that is waited for, or not it alone
    New,
};
[[nodiscard]] Sight sightOf(const WatchTarget &target, const DnsAnswer &answer);

} // namespace BounceLens
