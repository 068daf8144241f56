// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/channels.h"

#include "dns/https.h"
#include "names/wirename.h"

#include <QRandomGenerator>

namespace BounceLens {

Channels::Channels(const ResolverSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_servers(nameServers(settings))
{
}

Transmission *Channels::open(Carrier carrier, int server, const DomainName &name, RecordType type, Edns edns,
                             QObject *parent)
{
    const NameServer &whom = m_servers.at(server);
    const auto id = quint16(QRandomGenerator::system()->generate());
    switch (m_settings.transport) {
    case DnsTransport::Udp:
        if (carrier == Carrier::Tcp) {
            return new TcpTransmission(makeQuery(mixedCase(name.toString()), type, id, edns), whom, parent);
        }
        return new UdpTransmission(makeQuery(mixedCase(name.toString()), type, id, edns), whom, parent);
    case DnsTransport::Tls:
        return new TlsTransmission(makeQuery(name.toString(), type, id, edns), tls(server), parent);
    case DnsTransport::Https:
        break;
    }
    constexpr quint16 kCacheableId = 0; // RFC 8484 section 4.1
    return new HttpsTransmission(makeQuery(name.toString(), type, kCacheableId, edns), m_settings, manager(), parent);
}

TlsChannel *Channels::tls(int server)
{
    TlsChannel *&channel = m_tls[server];
    if (channel == nullptr) {
        channel = new TlsChannel(m_servers.at(server), m_settings, this);
    }
    return channel;
}

QNetworkAccessManager *Channels::manager()
{
    if (m_manager == nullptr) {
        m_manager = new QNetworkAccessManager(this);
    }
    return m_manager;
}

} // namespace BounceLens
