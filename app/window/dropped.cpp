// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/dropped.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace BounceLens {

QList<Input> inputsFrom(const QStringList &paths)
{
    QList<Input> inputs;
    for (const QString &path : paths) {
        const QStringList found =
            QFileInfo(path).isDir() ? QDir(path).entryList({u"*.eml"_s}, QDir::Files, QDir::Name) : QStringList();
        for (const QString &name : found.first(std::min<qsizetype>(found.size(), kMaxFolderFiles))) {
            inputs.append({.path = QDir(path).filePath(name), .bytes = {}});
        }
        if (found.isEmpty()) {
            inputs.append({.path = path, .bytes = {}});
        }
    }
    return inputs;
}

QList<Input> inputsFrom(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        return inputsFrom(paths);
    }
    if (data.hasFormat(u"message/rfc822"_s)) {
        return {{.path = {}, .bytes = data.data(u"message/rfc822"_s)}};
    }
    return data.hasText() ? QList<Input>{{.path = {}, .bytes = data.text().toUtf8()}} : QList<Input>();
}

bool canTake(const QMimeData &data)
{
    return data.hasUrls() || data.hasFormat(u"message/rfc822"_s) || data.hasText() || data.hasImage();
}

} // namespace BounceLens
