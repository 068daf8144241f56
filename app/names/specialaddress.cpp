// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/specialaddress.h"

#include "names/ipnetwork.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

enum class Reach { Global, Local };

struct Row
{
    QLatin1StringView network;
    Reach reach;
};

// clang-format off
constexpr std::array kRows{
    Row{"0.0.0.0/0"_L1,          Reach::Global},
    Row{"0.0.0.0/8"_L1,          Reach::Local},  // this network: RFC 791 section 3.2
    Row{"10.0.0.0/8"_L1,         Reach::Local},  // private use: RFC 1918
    Row{"100.64.0.0/10"_L1,      Reach::Local},  // shared by customers of a provider: RFC 6598
    Row{"127.0.0.0/8"_L1,        Reach::Local},  // loopback: RFC 1122 section 3.2.1.3
    Row{"169.254.0.0/16"_L1,     Reach::Local},  // link-local: RFC 3927
    Row{"172.16.0.0/12"_L1,      Reach::Local},  // private use: RFC 1918
    Row{"192.0.0.0/24"_L1,       Reach::Local},  // IETF protocol assignments: RFC 6890 section 2.1
    Row{"192.0.0.9/32"_L1,       Reach::Global}, // PCP anycast: RFC 7723
    Row{"192.0.0.10/32"_L1,      Reach::Global}, // TURN anycast: RFC 8155
    Row{"192.0.2.0/24"_L1,       Reach::Global}, // documentation: RFC 5737
    Row{"192.88.99.0/24"_L1,     Reach::Local},  // 6to4 relays, deprecated: RFC 7526
    Row{"192.168.0.0/16"_L1,     Reach::Local},  // private use: RFC 1918
    Row{"198.18.0.0/15"_L1,      Reach::Local},  // benchmarking: RFC 2544
    Row{"198.51.100.0/24"_L1,    Reach::Global}, // documentation: RFC 5737
    Row{"203.0.113.0/24"_L1,     Reach::Global}, // documentation: RFC 5737
    Row{"224.0.0.0/4"_L1,        Reach::Local},  // multicast: RFC 5771
    Row{"240.0.0.0/4"_L1,        Reach::Local},  // reserved: RFC 1112 section 4; broadcast: RFC 919
    // All that is not assigned as global unicast: unspecified, loopback, IPv4-compatible, -mapped and -translated
    // (RFC 4291 section 2.5, RFC 2765), NAT64 (RFC 6052, RFC 8215), discard (RFC 6666, RFC 9780), SRv6 (RFC 9602),
    // unique local (RFC 4193), link-local, site-local (RFC 3879), multicast (RFC 4291 section 2.7)
    Row{"::/0"_L1,               Reach::Local},
    Row{"2000::/3"_L1,           Reach::Global}, // global unicast: RFC 4291 section 2.4
    Row{"2001::/23"_L1,          Reach::Local},  // IETF protocol assignments: RFC 2928; among them Teredo (RFC 4380),
                                                 // benchmarking (RFC 5180) and ORCHID (RFC 4843)
    Row{"2001:1::1/128"_L1,      Reach::Global}, // PCP anycast: RFC 7723
    Row{"2001:1::2/128"_L1,      Reach::Global}, // TURN anycast: RFC 8155
    Row{"2001:1::3/128"_L1,      Reach::Global}, // SRP anycast: RFC 9665
    Row{"2001:3::/32"_L1,        Reach::Global}, // AMT: RFC 7450
    Row{"2001:4:112::/48"_L1,    Reach::Global}, // AS112: RFC 7535
    Row{"2001:20::/28"_L1,       Reach::Global}, // ORCHIDv2: RFC 7343
    Row{"2001:30::/28"_L1,       Reach::Global}, // drone identifiers: RFC 9374
    Row{"2001:db8::/32"_L1,      Reach::Global}, // documentation: RFC 3849
    Row{"2002::/16"_L1,          Reach::Local},  // 6to4: RFC 3056, deprecated by RFC 7526
    Row{"3fff::/20"_L1,          Reach::Global}, // documentation: RFC 9637
};
// clang-format on

struct Range
{
    IpNetwork network;
    Reach reach;
};

/// The longest networks first.
QList<Range> ranges()
{
    QList<Range> ranges;
    for (const Row &row : kRows) {
        if (const auto network = IpNetwork::fromText(QString(row.network))) {
            ranges.append({.network = *network, .reach = row.reach});
        }
    }
    std::ranges::stable_sort(ranges, std::greater(), [](const Range &range) { return range.network.length(); });
    return ranges;
}

} // namespace

bool isGloballyReachable(const IpAddress &address)
{
    static const QList<Range> all = ranges();
    const auto range = std::ranges::find_if(all, [&](const Range &one) { return one.network.contains(address); });
    return range != all.end() && range->reach == Reach::Global;
}

} // namespace BounceLens
