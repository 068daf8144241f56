// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/transmission.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include <utility>

namespace BounceLens {

namespace {

constexpr quint16 kFirstPort = 1024; // below are the privileged ones
constexpr int kPortAttempts = 8;     // then the system chooses
constexpr int kMostDatagrams = 1000; // ignored ones read at one go, so that a flood does not stop the others

void bindToRandomPort(QUdpSocket &socket, const QHostAddress &remote)
{
    const bool isV6 = remote.protocol() == QAbstractSocket::IPv6Protocol;
    const QHostAddress any(isV6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
    const QSignalBlocker taken(socket); // a port that somebody has is no failure
    for (int attempt = 0; attempt < kPortAttempts; ++attempt) {
        const auto port = quint16(QRandomGenerator::system()->bounded(quint32(kFirstPort), 65536U));
        if (socket.bind(any, port, QAbstractSocket::DontShareAddress)) {
            return;
        }
    }
}

} // namespace

/// Never emits before it returns, so that callers may connect and start in any order.
void Transmission::start()
{
    QMetaObject::invokeMethod(this, [this] { send(); }, Qt::QueuedConnection);
}

void Transmission::deliver(const QByteArray &reply)
{
    if (echoOf(m_query, reply) != Echo::Foreign) {
        Q_EMIT received(reply);
    }
}

UdpTransmission::UdpTransmission(DnsQuery query, const NameServer &server, QObject *parent)
    : Transmission(std::move(query), parent)
    , m_server(server)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpTransmission::read);
    connect(&m_socket, &QUdpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::TemporaryError) {
            Q_EMIT failed(DnsOutcome::Unreachable, m_socket.errorString());
        }
    });
}

void UdpTransmission::send()
{
    bindToRandomPort(m_socket, m_server.address);
    m_socket.connectToHost(m_server.address, m_server.port);
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.write(query().bytes);
    }
}

/// Qt reports that nobody listens there (ICMP) as readiness without a datagram. So may be a datagram with a wrong
/// checksum: hence the second try.
void UdpTransmission::read()
{
    for (int i = 0; i < kMostDatagrams; ++i) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        if (datagram.isValid()) {
            deliver(datagram.data());
            continue;
        }
        if (i == 0 && std::exchange(m_isSuspect, true)) {
            Q_EMIT failed(DnsOutcome::Unreachable, {});
        } else if (i == 0) {
            m_socket.write(query().bytes);
        }
        return;
    }
}

} // namespace BounceLens
