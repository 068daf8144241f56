// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/door.h"

#include <QLocalSocket>

namespace BounceLens {

Door::Door(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(socket); });
            take(socket);
        }
    });
}

bool Door::open()
{
    const QString name = handoverSocket();
    if (name.isEmpty()) {
        return false;
    }
    QLocalSocket other; // a socket with access for one user only is put in place of one that is there
    other.connectToServer(name);
    return !other.waitForConnected() && QLocalServer::removeServer(name) && m_server.listen(name);
}

void Door::take(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > kMostHandoverBytes) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine()) {
        return;
    }
    if (const auto handover = handoverFrom(socket->readLine())) {
        socket->write("\n");
        Q_EMIT handedOver(handover->files, handover->activation);
    }
    socket->disconnectFromServer();
}

} // namespace BounceLens
