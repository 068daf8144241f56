// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/settings.h"

#include "names/ipaddress.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

std::optional<ResolverSettings> resolverFromText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        return ResolverSettings();
    }
    if (IpAddress::fromText(wanted)) {
        return ResolverSettings{.servers = {wanted}};
    }
    const bool hasScheme = wanted.contains("://"_L1);
    const QUrl url(hasScheme ? wanted : "udp://"_L1 + wanted, QUrl::StrictMode);
    if (url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty()) {
        return ResolverSettings{.transport = DnsTransport::Https, .url = url};
    }
    const bool isPlain = url.path().isEmpty() && !url.hasQuery() && url.userInfo().isEmpty();
    const bool isKnown = url.scheme() == "udp"_L1 ? !url.hasFragment() : url.scheme() == "tls"_L1;
    if (!url.isValid() || !isPlain || !isKnown || !IpAddress::fromText(url.host())) {
        return std::nullopt;
    }
    return ResolverSettings{.transport = url.scheme() == "tls"_L1 ? DnsTransport::Tls : DnsTransport::Udp,
                            .servers = {url.host()},
                            .port = quint16(std::max(url.port(0), 0)),
                            .tlsName = url.fragment()};
}

} // namespace BounceLens
