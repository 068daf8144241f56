// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/limits.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <expected>

namespace BounceLens {

struct FileError
{
    enum class Reason { Missing, Folder, NoFile, NotReadable, ReadFailed };
    Reason reason;
    QString path;
    QString systemMessage; ///< what the operating system says, in its language
};

/// Opens a file to read; path "-" is standard input. A device or a named pipe is never opened: it may have no end, or
/// wait for one who writes; but the pipes that a shell names ("/dev/stdin", "/dev/fd/63") are.
[[nodiscard]] std::expected<void, FileError> openToRead(const QString &path, QFile &file);

/// What went wrong while it was read, if anything did.
[[nodiscard]] std::expected<void, FileError> readingResult(const QString &path, const QFile &file);

/// At most kMaxFileBytes of a file and one more, by which readDocument() sees that it was longer.
[[nodiscard]] std::expected<QByteArray, FileError> readFile(const QString &path);

} // namespace BounceLens
