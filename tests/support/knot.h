// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>

namespace BounceLens {

/// Knot DNS (knotd) on 127.0.0.1 with the given zones: a real authoritative server over UDP, TCP and TLS.
class Knot
{
public:
    using Zones = QList<std::pair<QString, QByteArray>>; ///< name, file

    Knot(const Zones &zones, const TestCertificates &certificates)
        : m_port(freePort())
        , m_tlsPort(freePort())
    {
        save(QStringLiteral("cert.pem"), certificates.certificate);
        save(QStringLiteral("key.pem"), certificates.key);
        QString list;
        for (const auto &[name, records] : zones) {
            save(name + QStringLiteral(".zone"), records);
            list += QStringLiteral("  - domain: %1\n    file: %1.zone\n    storage: %2\n").arg(name, m_folder.path());
        }
        save(QStringLiteral("knot.conf"),
             QStringLiteral("server:\n  rundir: %1\n  listen: 127.0.0.1@%2\n  listen-tls: 127.0.0.1@%3\n"
                            "  cert-file: %1/cert.pem\n  key-file: %1/key.pem\n"
                            "database:\n  storage: %1\nlog:\n  - target: stderr\n    any: warning\nzone:\n%4")
                 .arg(m_folder.path())
                 .arg(m_port)
                 .arg(m_tlsPort)
                 .arg(list)
                 .toUtf8());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("knotd"),
                        {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("knot.conf"))});
    }
    ~Knot()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Knot)

    /// Whether it runs and takes connections.
    [[nodiscard]] bool isReady()
    {
        constexpr int kAttempts = 200;
        for (int i = 0; i < kAttempts && m_process.state() != QProcess::NotRunning; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), m_tlsPort);
            if (socket.waitForConnected(100)) {
                return true;
            }
            m_process.waitForFinished(50);
        }
        return false;
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }

private:
    static quint16 freePort()
    {
        QTcpServer tcp;
        QUdpSocket udp;
        do {
            tcp.close();
            tcp.listen(QHostAddress::LocalHost);
        } while (!udp.bind(QHostAddress::LocalHost, tcp.serverPort()));
        return tcp.serverPort();
    }
    void save(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
    }

    QTemporaryDir m_folder;
    quint16 m_port;
    quint16 m_tlsPort;
    QProcess m_process;
};

} // namespace BounceLens
