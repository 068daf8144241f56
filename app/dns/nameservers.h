// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/settings.h"

#include <QHostAddress>
#include <QList>

namespace BounceLens {

struct NameServer
{
    QHostAddress address; ///< null for DNS over HTTPS
    quint16 port = 0;
    QString title; ///< as shown to the user: "192.0.2.53", "[2001:db8::53]:5353", "dns.example:853 (TLS)", a URL
};

/// Whom the settings say to ask; without servers in them the system's, as c-ares knows them (/etc/resolv.conf, the
/// registry, SystemConfiguration). Reads files, sends nothing. Addresses that are none are left out.
[[nodiscard]] QList<NameServer> nameServers(const ResolverSettings &settings);
/// Their titles, parted by commas.
[[nodiscard]] QString serverTitles(const ResolverSettings &settings);

} // namespace BounceLens
