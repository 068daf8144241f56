// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>

#include <atomic>
#include <functional>

namespace BounceLens {

/// A TLS server on the loopback, in a thread of its own. `respond` takes a whole request off the bytes that came and
/// gives the bytes to send; nothing while the request is not whole.
class TlsServer
{
public:
    enum class After { Keep, Close };
    struct Response
    {
        QByteArray bytes;
        After after = After::Keep;
    };
    using Respond = std::function<Response(QByteArray &)>;

    TlsServer(const TestCertificates &certificates, Respond respond)
        : m_respond(std::move(respond))
        , m_context(new QObject)
    {
        m_context->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(m_context, [&] { listen(certificates); }, Qt::BlockingQueuedConnection);
    }
    ~TlsServer()
    {
        QMetaObject::invokeMethod(m_context, [this] { delete m_context; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(TlsServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void listen(const TestCertificates &certificates)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(certificates.certificate, QSsl::Pem));
        configuration.setPrivateKey(QSslKey(certificates.key, QSsl::Ec, QSsl::Pem));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto *server = new QSslServer(m_context);
        server->setSslConfiguration(configuration);
        QObject::connect(server, &QTcpServer::pendingConnectionAvailable, m_context, [this, server] {
            while (QTcpSocket *socket = server->nextPendingConnection()) {
                serve(socket);
            }
        });
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
    }

    void serve(QTcpSocket *socket)
    {
        ++m_connections;
        auto bytes = std::make_shared<QByteArray>();
        const auto read = [this, socket, bytes] {
            *bytes += socket->readAll();
            for (Response response = m_respond(*bytes); !response.bytes.isEmpty(); response = m_respond(*bytes)) {
                socket->write(response.bytes);
                if (response.after == After::Close) {
                    socket->disconnectFromHost();
                    return;
                }
            }
        };
        QObject::connect(socket, &QTcpSocket::readyRead, m_context, read);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }

    Respond m_respond;
    QThread m_thread;
    QObject *m_context;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connections = 0;
};

} // namespace BounceLens
