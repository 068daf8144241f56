// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace BounceLens {

/// What a blocklist knows about.
enum class BlocklistKind { Address, Domain, Both };

/// What one answer means. English; shown as it is.
struct BlocklistCode
{
    QString code; ///< "127.0.0.2"; "127.0.0.*" for any last number
    QString meaning;
    friend bool operator==(const BlocklistCode &, const BlocklistCode &) = default;
};

/// A DNS blocklist, RFC 5782.
struct Blocklist
{
    QString zone;
    bool byDefault = false; ///< asked if the reply names none
    QStringList names;      ///< pieces of a reply that name it, lower case
    QString name{};         ///< "Spamhaus ZEN"
    BlocklistKind kind = BlocklistKind::Address;
    bool listsIpv6 = false;
    bool isMask = false;           ///< the last number of an answer is a sum of those of the codes
    QList<BlocklistCode> codes{};  ///< of a listing
    QList<BlocklistCode> errors{}; ///< answers that are none, beside 127.255.255.x
    QString removal{};             ///< page where an entry is looked up or removed; empty if there is none
    QString limits{};              ///< who may ask, and how often; English
    /// An address or domain that is always listed, and one that never is (RFC 5782 section 5). Empty: the list is not
    /// known to have one, so one that has died looks like one that lists nothing, or everything.
    QString positive{};
    QString negative{};
    QString keyService{}; ///< whose key can be used: "spamhaus"; empty if none
    QString keyZone{};    ///< zone with the key: "{key}.zen.dq.spamhaus.net"
    bool needsKey = false;
    QString source{}; ///< page that the facts come from

    friend bool operator==(const Blocklist &, const Blocklist &) = default;
};

// The test points of RFC 5782 section 5.
constexpr QLatin1StringView kListedAddress{"127.0.0.2"};
constexpr QLatin1StringView kUnlistedAddress{"127.0.0.1"};
constexpr QLatin1StringView kListedDomain{"test"};
constexpr QLatin1StringView kUnlistedDomain{"invalid"};

[[nodiscard]] QString blocklistKindId(BlocklistKind kind); ///< "ip", "domain", "both"
[[nodiscard]] std::optional<BlocklistKind> blocklistKindFromId(QStringView id);

[[nodiscard]] QCborMap blocklistToCbor(const Blocklist &list);
[[nodiscard]] Blocklist blocklistFromCbor(const QCborValue &value);

} // namespace BounceLens
