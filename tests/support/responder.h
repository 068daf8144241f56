// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificate.h"

#include <QHash>
#include <QSemaphore>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

#include <atomic>
#include <functional>

namespace BounceLens {

/// A local server that answers line by line, on a port of its own; for tests of what connects to strangers.
class Responder : public QThread
{
public:
    struct Script
    {
        QByteArray greeting;                   ///< sent at once; empty: nothing
        QHash<QByteArray, QByteArray> answers; ///< by the first word of a line, or by "" for any other line
        QByteArray emptyLine = {};             ///< answers an empty line, as https does; then the connection is closed
        bool closesAtOnce = false;
        bool startsWithTls = false; ///< encrypted from the first byte, as https is
        TestCertificate certificate = TestCertificate();
    };

    explicit Responder(Script script)
        : m_script(std::move(script))
    {
        start();
        m_ready.acquire();
    }
    ~Responder() override
    {
        quit();
        wait();
    }
    Q_DISABLE_COPY_MOVE(Responder)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; } ///< so far
    [[nodiscard]] int lineCount() const { return m_lineCount; }     ///< of the lines that came so far
    /// Every line that came; call it when the dialogue is over.
    [[nodiscard]] QByteArrayList stop()
    {
        quit();
        wait();
        return m_lines;
    }

private:
    class Server : public QTcpServer
    {
    public:
        explicit Server(std::function<void(qintptr)> take)
            : m_take(std::move(take))
        {
        }

    protected:
        void incomingConnection(qintptr descriptor) override { m_take(descriptor); }

    private:
        std::function<void(qintptr)> m_take;
    };

    void run() override
    {
        Server server([this, &server](qintptr descriptor) { talk(new QSslSocket(&server), descriptor); });
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_ready.release();
        exec();
    }

    void talk(QSslSocket *socket, qintptr descriptor)
    {
        socket->setSocketDescriptor(descriptor);
        ++m_connections;
        if (m_script.closesAtOnce) {
            socket->disconnectFromHost();
            return;
        }
        socket->setLocalCertificate(m_script.certificate.certificate);
        socket->setPrivateKey(m_script.certificate.key);
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] { answer(socket); });
        if (m_script.startsWithTls) {
            socket->startServerEncryption();
        }
        socket->write(m_script.greeting);
    }

    void answer(QSslSocket *socket)
    {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine().trimmed();
            m_lines.append(line);
            ++m_lineCount;
            if (line.isEmpty() && m_script.startsWithTls) {
                finish(socket);
                return;
            }
            const QByteArray word = line.split(' ').first();
            socket->write(m_script.answers.value(m_script.answers.contains(word) ? word : QByteArray()));
            if (word == "STARTTLS" && m_script.answers.value(word).startsWith('2')) {
                socket->startServerEncryption();
            } else if (word == "QUIT") {
                socket->disconnectFromHost();
            }
        }
    }

    void finish(QSslSocket *socket) const
    {
        if (!m_script.emptyLine.isEmpty()) {
            socket->write(m_script.emptyLine);
            socket->disconnectFromHost();
        }
    }

    Script m_script;
    QSemaphore m_ready;
    quint16 m_port = 0;
    QByteArrayList m_lines;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_lineCount = 0;
};

} // namespace BounceLens
