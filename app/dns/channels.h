// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/stream.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <memory>

namespace BounceLens {

/// What questions of a run share: the settings, the servers, and connections that carry more than one question.
/// Nothing is opened before the first question.
class Channels : public QObject
{
    Q_OBJECT

public:
    explicit Channels(const ResolverSettings &settings, QObject *parent = nullptr);
    [[nodiscard]] const ResolverSettings &settings() const { return m_settings; }
    [[nodiscard]] const QList<NameServer> &servers() const { return m_servers; }

    enum class Carrier { Usual, Tcp }; ///< Tcp: of DnsTransport::Udp, for what UDP could not carry
    [[nodiscard]] Transmission *open(Carrier carrier, int server, const DomainName &name, RecordType type, Edns edns,
                                     QObject *parent);

    /// The server that answered last is asked first, so a dead one delays few questions.
    [[nodiscard]] int preferred() const { return m_preferred; }
    void prefer(int server) { m_preferred = server; }

    /// A server that answers in small letters always does: no need to have each answer confirmed.
    [[nodiscard]] bool keepsCase(int server) const { return !m_lowering.contains(server); }
    void noteLowering(int server) { m_lowering.insert(server); }

private:
    TlsChannel *tls(int server);
    QNetworkAccessManager *manager();

    ResolverSettings m_settings;
    QList<NameServer> m_servers;
    QHash<int, TlsChannel *> m_tls;
    QNetworkAccessManager *m_manager = nullptr;
    QSet<int> m_lowering;
    int m_preferred = 0;
};

} // namespace BounceLens
