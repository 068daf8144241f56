// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/handover.h"

#include <QLocalServer>
#include <QObject>

namespace BounceLens {

/// Where the window that is open takes what a second start hands over.
class Door : public QObject
{
    Q_OBJECT

public:
    explicit Door(QObject *parent = nullptr);
    /// Begins to listen. A socket that a window left behind when it crashed is taken over.
    /// \return false if another window listens, or if there is no place for a socket
    bool open();

Q_SIGNALS:
    void handedOver(const QStringList &files, const QString &activation);

private:
    void take(QLocalSocket *socket);

    QLocalServer m_server;
};

} // namespace BounceLens
