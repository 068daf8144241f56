// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/certificates.h"
#include "dns/transmission.h"

#include <QHash>
#include <QPointer>
#include <QSslSocket>

#include <optional>

namespace BounceLens {

/// Messages on a stream, each behind its length in two bytes: RFC 1035 section 4.2.2.
class FrameReader
{
public:
    void append(const QByteArray &bytes) { m_bytes += bytes; }
    [[nodiscard]] std::optional<QByteArray> next();

private:
    QByteArray m_bytes; ///< at most one message more than was taken: 64 KB and what came at one go
};
[[nodiscard]] QByteArray framed(const QByteArray &message);

/// A TCP connection for one query, so a server that drips holds up nothing else.
class TcpTransmission : public Transmission
{
    Q_OBJECT

public:
    TcpTransmission(DnsQuery query, const NameServer &server, QObject *parent);

private:
    void send() override;
    void read();

    NameServer m_server;
    QTcpSocket m_socket;
    FrameReader m_frames;
};

class TlsTransmission;

/// The one TLS connection to a name server. Carries all queries at the same time, opens at the first one, and again if
/// the server closed it meanwhile (RFC 7766 section 6.2.4). The certificate must be for `name`, or for the address.
class TlsChannel : public QObject
{
    Q_OBJECT

public:
    TlsChannel(const NameServer &server, const ResolverSettings &settings, QObject *parent);
    void add(TlsTransmission *query);
    void remove(TlsTransmission *query);

private:
    void open();
    void write(TlsTransmission *query);
    void read();
    void refuse(const QList<QSslError> &errors);
    void fail();

    NameServer m_server;
    QString m_name;
    QSslSocket m_socket;
    FrameReader m_frames;
    QHash<quint16, TlsTransmission *> m_pending;
    AuthoritySettings m_authorities;
    std::optional<Distrust> m_distrust; ///< the certificate was refused
    bool m_hasAnswered = false;         ///< on this connection
};

class TlsTransmission : public Transmission
{
    Q_OBJECT

public:
    TlsTransmission(DnsQuery query, TlsChannel *channel, QObject *parent);
    ~TlsTransmission() override;

private:
    void send() override;

    QPointer<TlsChannel> m_channel;
};

} // namespace BounceLens
