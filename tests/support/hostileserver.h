// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dnsbytes.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUdpSocket>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace BounceLens {

/// A name server on the loopback that answers as a test wants: late, wrong, twice, from elsewhere, or not at all. Runs
/// in a thread of its own, because the resolver's callers block.
class HostileServer
{
public:
    enum class Via { Udp, Tcp };
    enum class From { Itself, OtherPort };
    struct Response
    {
        QByteArray bytes;
        int delay = 0;            ///< milliseconds
        From from = From::Itself; ///< UDP only
        int dripPause = 0;        ///< TCP only: milliseconds between single bytes
        int behind = 0;           ///< UDP only: is held back until so many datagrams have come
    };
    using Behaviour = std::function<QList<Response>(const DnsRequest &, Via)>;
    enum class Tcp { Open, Closed, Silent };

    explicit HostileServer(Behaviour behaviour, Tcp tcp = Tcp::Open,
                           const QString &address = QStringLiteral("127.0.0.1"), quint16 port = 0)
        : m_behaviour(std::move(behaviour))
        , m_context(new QObject)
    {
        m_context->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_context, [&] { listen(QHostAddress(address), port, tcp); }, Qt::BlockingQueuedConnection);
    }
    ~HostileServer()
    {
        QMetaObject::invokeMethod(m_context, [this] { delete m_context; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(HostileServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int datagrams() const { return m_datagrams; }     ///< that came
    [[nodiscard]] int connections() const { return m_connections; } ///< over TCP

private:
    void listen(const QHostAddress &address, quint16 port, Tcp tcp)
    {
        m_udp = new QUdpSocket(m_context);
        m_udp->bind(address, port);
        m_port = m_udp->localPort();
        QObject::connect(m_udp, &QUdpSocket::readyRead, m_context, [this] { readDatagrams(); });
        if (tcp == Tcp::Closed) {
            return;
        }
        m_tcp = new QTcpServer(m_context);
        m_tcp->listen(address, m_port);
        QObject::connect(m_tcp, &QTcpServer::newConnection, m_context, [this, tcp] { accept(tcp); });
    }

    void readDatagrams()
    {
        while (m_udp->hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_udp->receiveDatagram();
            ++m_datagrams;
            for (const Response &response : m_behaviour(DnsRequest(datagram.data()), Via::Udp)) {
                m_held.append({response, datagram});
            }
        }
        for (const auto &[response, datagram] : std::exchange(m_held, {})) {
            if (response.behind > m_datagrams) {
                m_held.append({response, datagram});
            } else {
                QTimer::singleShot(response.delay, Qt::PreciseTimer, m_context,
                                   [this, response, datagram] { send(response, datagram); });
            }
        }
    }

    void send(const Response &response, const QNetworkDatagram &datagram)
    {
        QUdpSocket other;
        QUdpSocket &socket = response.from == From::Itself ? *m_udp : other;
        socket.writeDatagram(response.bytes, datagram.senderAddress(), quint16(datagram.senderPort()));
    }

    void accept(Tcp tcp)
    {
        while (QTcpSocket *socket = m_tcp->nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (tcp == Tcp::Open) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { readStream(socket); });
            }
        }
    }

    void readStream(QTcpSocket *socket)
    {
        while (socket->bytesAvailable() >= 2) {
            const auto size = qFromBigEndian<quint16>(socket->peek(2).constData());
            if (socket->bytesAvailable() < size + 2) {
                return;
            }
            const DnsRequest request(socket->read(size + 2).sliced(2));
            for (const Response &response : m_behaviour(request, Via::Tcp)) {
                const QByteArray bytes = word(quint16(response.bytes.size())) + response.bytes;
                QTimer::singleShot(response.delay, Qt::PreciseTimer, socket, [socket, bytes, response] {
                    response.dripPause == 0 ? void(socket->write(bytes)) : drip(socket, bytes, response.dripPause);
                });
            }
        }
    }

    static void drip(QTcpSocket *socket, const QByteArray &bytes, int pause)
    {
        socket->write(bytes.first(1));
        if (bytes.size() > 1) {
            QTimer::singleShot(pause, socket, [socket, bytes, pause] { drip(socket, bytes.sliced(1), pause); });
        }
    }

    Behaviour m_behaviour;
    QThread m_thread;
    QObject *m_context;
    QUdpSocket *m_udp = nullptr;
    QTcpServer *m_tcp = nullptr;
    QList<std::pair<Response, QNetworkDatagram>> m_held;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_datagrams = 0;
    std::atomic<int> m_connections = 0;
};

} // namespace BounceLens
