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
    enum class Reason { Missing, Folder, NotReadable, ReadFailed };
    Reason reason;
    QString path;
    QString systemMessage; ///< what the operating system says, in its language
};

/// At most kMaxFileBytes of a file. Path "-" reads standard input.
[[nodiscard]] std::expected<QByteArray, FileError> readFile(const QString &path);

} // namespace BounceLens
