// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/handover.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kPatience = 1000; // milliseconds; a window that is busy for longer is not waited for

} // namespace

QString handoverSocket()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty() || !QDir::isAbsolutePath(folder) || !QFileInfo(folder).isDir()) {
        return {};
    }
    QByteArray display;
    for (const char *variable : {"WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"}) {
        display += qgetenv(variable) + '\n';
    }
    const QByteArray name = QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex().first(12);
    return folder + "/bouncelens-"_L1 + QString::fromLatin1(name);
}

QByteArray toLine(const Handover &handover)
{
    const QJsonObject object{{u"files"_s, QJsonArray::fromStringList(handover.files)},
                             {u"activation"_s, handover.activation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> handoverFrom(QByteArrayView line)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()));
    if (!document.isObject() || !document["files"_L1].isArray()) {
        return {};
    }
    Handover handover{.files = {}, .activation = document["activation"_L1].toString()};
    const QJsonArray files = document["files"_L1].toArray();
    for (const auto &file : files) {
        handover.files.append(file.toString());
    }
    handover.files.removeIf([](const QString &file) { return !QDir::isAbsolutePath(file); });
    return handover;
}

bool handOver(const Handover &handover)
{
    const QString name = handoverSocket();
    if (name.isEmpty()) {
        return false;
    }
    const QDeadlineTimer deadline(kPatience);
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kPatience)) {
        return false;
    }
    socket.write(toLine(handover));
    while (socket.bytesAvailable() == 0 && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime()))) {
            break;
        }
    }
    return socket.bytesAvailable() > 0;
}

} // namespace BounceLens
