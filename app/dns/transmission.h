// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"
#include "dns/message.h"
#include "dns/nameservers.h"

#include <QObject>
#include <QUdpSocket>

namespace BounceLens {

/// One query sent once over one transport. It lasts until it gives something or is deleted; time is its owner's matter.
class Transmission : public QObject
{
    Q_OBJECT

public:
    explicit Transmission(DnsQuery query, QObject *parent = nullptr)
        : QObject(parent)
        , m_query(std::move(query))
    {
    }
    [[nodiscard]] const DnsQuery &query() const { return m_query; }
    void setId(quint16 id) { m_query.setId(id); } ///< for connections that carry several questions
    void start();
    void deliver(const QByteArray &reply); ///< drops what is no answer to the query

Q_SIGNALS:
    void received(const QByteArray &reply);
    void failed(BounceLens::DnsOutcome outcome, const QString &detail);

private:
    virtual void send() = 0;

    DnsQuery m_query;
};

/// A datagram from a socket and a random port of its own. The socket is connected, so the system drops what other
/// addresses and ports send.
class UdpTransmission : public Transmission
{
    Q_OBJECT

public:
    UdpTransmission(DnsQuery query, const NameServer &server, QObject *parent);

private:
    void send() override;
    void read();

    NameServer m_server;
    QUdpSocket m_socket;
    bool m_isSuspect = false; ///< woken without a datagram
};

} // namespace BounceLens
