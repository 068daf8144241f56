// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"

#include <QByteArrayView>

#include <expected>
#include <stop_token>

namespace BounceLens {

constexpr qint64 kMaxFileBytes = 64 * 1024 * 1024; ///< bytes of a file that are read; mail is rarely allowed over 50 MB
constexpr qsizetype kMaxRawBytes = 2 * 1024 * 1024;       ///< bytes kept for the raw view; more stalls the window
constexpr qsizetype kMaxTextCharacters = 2 * 1024 * 1024; ///< characters of decoded text; same reason
constexpr qsizetype kMaxLineCharacters = 10'000;          ///< a longer line is broken for display; same reason
constexpr int kMaxMimeDepth = 32;                         ///< parts; real bounces nest 3 to 5, hostile ones thousands
constexpr int kMaxMimeParts = 1000;                       ///< parts; real bounces have under 20
constexpr int kMaxHeaderFields = 2000;                    ///< fields of one header; real mails have under 200

/// Reads whatever the bytes are: mail (any line ends, any encoding), Outlook file, transcript, log or text.
/// Never fails: what could not be read is said in Document::notes. If \a stop is requested the result is
/// unfinished and of no use. Safe to call from any thread.
[[nodiscard]] Document readDocument(QByteArrayView bytes, std::stop_token stop = {});

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
