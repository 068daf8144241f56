// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/nameservers.h"

#include <ares.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr quint16 kDnsPort = 53;
constexpr quint16 kTlsPort = 853;
constexpr qsizetype kMostServers = 4; // the more there are, the later each is asked; glibc asks three

struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;
};

/// "192.0.2.53", "192.0.2.53:53", "2001:db8::53", "[2001:db8::53]:53", "[fe80::1]:53%eth0", "dns://192.0.2.53:53?…"
Endpoint readEndpoint(QString text)
{
    text.remove("dns://"_L1);
    text = text.section(u'?', 0, 0);
    if (const QHostAddress plain(text); !plain.isNull()) {
        return {.address = plain};
    }
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0) {
        return {};
    }
    const QString tail = text.sliced(colon + 1);
    QString host = text.first(colon).remove(u'[').remove(u']');
    if (const qsizetype scope = tail.indexOf(u'%'); scope >= 0) {
        host += tail.sliced(scope);
    }
    return {.address = QHostAddress(host), .port = tail.section(u'%', 0, 0).toUShort()};
}

QStringList systemServers(const QString &resolvConf)
{
    ares_library_init(ARES_LIB_INIT_ALL);
    QByteArray path = QFile::encodeName(resolvConf);
    ares_options options{};
    options.resolvconf_path = path.data();
    ares_channel_t *channel = nullptr;
    QStringList servers;
    if (ares_init_options(&channel, &options, path.isEmpty() ? 0 : ARES_OPT_RESOLVCONF) == ARES_SUCCESS) {
        char *list = ares_get_servers_csv(channel);
        servers = QString::fromLatin1(list).split(u',', Qt::SkipEmptyParts);
        ares_free_string(list);
        ares_destroy(channel);
    }
    ares_library_cleanup();
    return servers;
}

QString titleOf(const NameServer &server, const ResolverSettings &settings)
{
    const bool isTls = settings.transport == DnsTransport::Tls;
    const QString address = server.address.toString();
    if (!isTls && server.port == kDnsPort) {
        return address;
    }
    const bool hasColons = server.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isTls && !settings.tlsName.isEmpty() ? settings.tlsName
                         : hasColons                          ? u'[' + address + u']'
                                                              : address;
    return host + u':' + QString::number(server.port) + (isTls ? " (TLS)"_L1 : ""_L1);
}

NameServer makeServer(const QString &text, const ResolverSettings &settings)
{
    const Endpoint endpoint = readEndpoint(text.trimmed());
    const bool isTls = settings.transport == DnsTransport::Tls;
    NameServer server{.address = endpoint.address, .port = settings.port, .title = {}};
    if (server.port == 0) {
        server.port = isTls ? kTlsPort : endpoint.port != 0 ? endpoint.port : kDnsPort;
    }
    server.title = titleOf(server, settings);
    return server;
}

} // namespace

QList<NameServer> nameServers(const ResolverSettings &settings)
{
    if (settings.transport == DnsTransport::Https) {
        const bool isUsable = settings.url.isValid() && settings.url.scheme() == "https"_L1;
        return isUsable ? QList<NameServer>{{.address = {}, .port = 0, .title = settings.url.toString()}}
                        : QList<NameServer>{};
    }
    QList<NameServer> servers;
    for (const QString &text : settings.servers.isEmpty() ? systemServers(settings.resolvConf) : settings.servers) {
        const NameServer server = makeServer(text, settings);
        if (!server.address.isNull() && servers.size() < kMostServers) {
            servers.append(server);
        }
    }
    return servers;
}

QString serverTitles(const ResolverSettings &settings)
{
    QStringList titles;
    for (const NameServer &server : nameServers(settings)) {
        titles.append(server.title);
    }
    return titles.join(u", "_s);
}

} // namespace BounceLens
