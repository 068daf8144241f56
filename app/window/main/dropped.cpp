// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/dropped.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A message that a mail program offers; the second is Outlook's.
const std::array kMessageFormats{u"message/rfc822"_s, u"application/vnd.ms-outlook"_s};

} // namespace

QList<Input> inputsFrom(const QStringList &paths)
{
    QList<Input> inputs;
    for (const QString &path : paths) {
        const QStringList found = QFileInfo(path).isDir()
                                      ? QDir(path).entryList({u"*.eml"_s, u"*.msg"_s}, QDir::Files, QDir::Name)
                                      : QStringList();
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
    for (const QString &format : kMessageFormats) {
        if (data.hasFormat(format)) {
            return {{.path = {}, .bytes = data.data(format)}};
        }
    }
    return data.hasText() ? QList<Input>{{.path = {}, .bytes = data.text().toUtf8()}} : QList<Input>();
}

bool canTake(const QMimeData &data)
{
    const bool isMessage =
        std::ranges::any_of(kMessageFormats, [&data](const QString &format) { return data.hasFormat(format); });
    return data.hasUrls() || isMessage || data.hasText() || data.hasImage();
}

} // namespace BounceLens
