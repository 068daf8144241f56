// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/file.h"

#include "input/limits.h"

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

std::expected<void, FileError> openToRead(const QString &path, QFile &file)
{
    using Reason = FileError::Reason;
    const auto failed = [&path](Reason reason, const QString &message = {}) {
        return std::unexpected(FileError{reason, path, message});
    };
    if (path == u"-") {
        return file.open(stdin, QIODevice::ReadOnly) ? std::expected<void, FileError>()
                                                     : failed(Reason::NotReadable, file.errorString());
    }
    const QFileInfo info(path);
    if (!info.exists()) {
        return failed(Reason::Missing);
    }
    if (info.isDir()) {
        return failed(Reason::Folder);
    }
    if (!info.isFile() && !isPipeOfShell(path)) {
        return failed(Reason::NoFile);
    }
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly) ? std::expected<void, FileError>()
                                          : failed(Reason::NotReadable, file.errorString());
}

std::expected<void, FileError> readingResult(const QString &path, const QFile &file)
{
    if (file.error() == QFileDevice::NoError) {
        return {};
    }
    return std::unexpected(FileError{FileError::Reason::ReadFailed, path, file.errorString()});
}

std::expected<QByteArray, FileError> readFile(const QString &path)
{
    QFile file;
    return openToRead(path, file).and_then([&]() -> std::expected<QByteArray, FileError> {
        QByteArray bytes = file.read(kMaxFileBytes + 1);
        return readingResult(path, file).transform([&] { return bytes; });
    });
}

} // namespace BounceLens
