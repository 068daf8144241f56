// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/file.h"

#include "input/limits.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace BounceLens {

std::expected<QByteArray, FileError> readFile(const QString &path)
{
    using Reason = FileError::Reason;
    QFile file(path);
    if (path == u"-") {
        if (!file.open(stdin, QIODevice::ReadOnly)) {
            return std::unexpected(FileError{Reason::NotReadable, path, file.errorString()});
        }
    } else {
        const QFileInfo info(path);
        if (!info.exists()) {
            return std::unexpected(FileError{Reason::Missing, path, {}});
        }
        if (info.isDir()) {
            return std::unexpected(FileError{Reason::Folder, path, {}});
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return std::unexpected(FileError{Reason::NotReadable, path, file.errorString()});
        }
    }
    QByteArray bytes = file.read(kMaxFileBytes);
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(FileError{Reason::ReadFailed, path, file.errorString()});
    }
    return bytes;
}

} // namespace BounceLens
