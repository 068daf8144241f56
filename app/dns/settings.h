// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace BounceLens {

enum class DnsTransport {
    Udp,   ///< RFC 1035, with TCP for answers that do not fit
    Tls,   ///< RFC 7858; never falls back to clear text
    Https, ///< RFC 8484, POST; never falls back to clear text
};

/// Whose certificates are believed.
struct AuthoritySettings
{
    QByteArray further{}; ///< certificates (PEM) believed besides those of the system
    QString folder{};     ///< its files "*.pem" are read instead of the system's store
};

/// Whom the network resolver asks, how, and for how long.
struct ResolverSettings
{
    DnsTransport transport = DnsTransport::Udp;
    QStringList servers{}; ///< IP addresses, in the order of preference. Empty: those of the system. Unused by Https
    quint16 port = 0;      ///< 0: 53 or 853
    QString tlsName{};     ///< Tls: the name the certificate must be for. Empty: it must be for the IP address
    QUrl url{}; ///< Https: "https://dns.example/dns-query". A name in it is looked up by the system; an address needs
                ///< no look-up

    /// From the call of ask() to its return.
    std::chrono::milliseconds deadline{5000};
    /// When a question is sent, counted from its first sending: first to the first server, then to the next one in
    /// turn. All stay open until the deadline, so the first usable answer wins, however slow its server is.
    QList<std::chrono::milliseconds> schedule{std::chrono::milliseconds{0}, std::chrono::milliseconds{800},
                                              std::chrono::milliseconds{2000}, std::chrono::milliseconds{3500}};

    QString resolvConf{}; ///< read instead of the system's name servers
    AuthoritySettings authorities{};
};

/// The settings for a resolver as users write it:
///   "" (the system's), "192.0.2.53", "192.0.2.53:5353", "2001:db8::53", "[2001:db8::53]:53",
///   "tls://192.0.2.53", "tls://192.0.2.53:853#dns.example" (the name that its certificate is for),
///   "https://dns.example/dns-query".
/// Nothing if it is none of these.
[[nodiscard]] std::optional<ResolverSettings> resolverFromText(const QString &text);

} // namespace BounceLens
