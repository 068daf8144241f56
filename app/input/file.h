// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/limits.h"

#include <QByteArray>
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

/// At most kMaxFileBytes of a file and one more, by which readDocument() sees that it was longer. Path "-" reads
/// standard input. A device or a named pipe is never opened: it may have no end, or wait for one who writes; but the
/// pipes that a shell names ("/dev/stdin", "/dev/fd/63") are read.
[[nodiscard]] std::expected<QByteArray, FileError> readFile(const QString &path);

} // namespace BounceLens
