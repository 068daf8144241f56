// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/file.h"

#include "input/limits.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace BounceLens {

namespace {

bool isPipeOfShell(const QString &path)
{
    const auto isBelow = [&path](QLatin1StringView folder) { return path.startsWith(folder); };
    return path == QLatin1StringView("/dev/stdin") || isBelow(QLatin1StringView("/dev/fd/")) ||
           isBelow(QLatin1StringView("/proc/self/fd/"));
}

} // namespace

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
        if (!info.isFile() && !isPipeOfShell(path)) {
            return std::unexpected(FileError{Reason::NoFile, path, {}});
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return std::unexpected(FileError{Reason::NotReadable, path, file.errorString()});
        }
    }
    QByteArray bytes = file.read(kMaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(FileError{Reason::ReadFailed, path, file.errorString()});
    }
    return bytes;
}

} // namespace BounceLens
