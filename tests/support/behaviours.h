// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/settings.h"

#include "support/hostileserver.h"

namespace BounceLens {

// What name servers in tests do.

using Via = HostileServer::Via;
using Tcp = HostileServer::Tcp;
using Responses = QList<HostileServer::Response>;
using Behaviour = HostileServer::Behaviour;

constexpr quint16 kA = 1;
constexpr quint16 kCname = 5;
constexpr quint16 kTxt = 16;

inline QByteArray address(char last = 1)
{
    return QByteArray("\xc0\x00\x02", 3) + last;
}

inline DnsReply good(const DnsRequest &request)
{
    return DnsReply(request).answer(kA, address());
}

/// Asks that server only, and waits as long as a busy machine may need before it asks again.
inline ResolverSettings settingsFor(const HostileServer &server,
                                    std::chrono::milliseconds deadline = std::chrono::seconds(8))
{
    return {.servers = {QStringLiteral("127.0.0.1")},
            .port = server.port(),
            .deadline = deadline,
            .schedule = {std::chrono::seconds(0), std::chrono::seconds(4)}};
}

inline Behaviour always(const std::function<DnsReply(const DnsRequest &)> &reply)
{
    return [reply](const DnsRequest &request, Via) { return Responses{{.bytes = reply(request).bytes()}}; };
}

/// Over UDP one thing, over TCP the other.
inline Behaviour split(const std::function<DnsReply(const DnsRequest &)> &udp,
                       const std::function<DnsReply(const DnsRequest &)> &tcp)
{
    return [udp, tcp](const DnsRequest &request, Via via) {
        return Responses{{.bytes = (via == Via::Udp ? udp : tcp)(request).bytes()}};
    };
}

inline DnsReply cut(const DnsRequest &request)
{
    return DnsReply(request, 0, DnsReply::kAnswer | DnsReply::kCut);
}

inline DnsReply small(const DnsRequest &request)
{
    return good(request).question(request.question.toLower());
}

} // namespace BounceLens
