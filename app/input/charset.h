// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace BounceLens {

/// Whether the named charset could be used.
enum class CharsetFit { AsNamed, Guessed };

struct Decoded
{
    QString text;
    CharsetFit fit = CharsetFit::AsNamed;
};

/// Decodes bytes by the charset a MIME part names (RFC 2046 section 4.1.2). If it names none, one that is unknown, or
/// one that does not fit the bytes, they are read as UTF-8, else as Windows-1252: never lost, never refused.
[[nodiscard]] Decoded decodeText(QByteArrayView bytes, const QByteArray &charset);

/// Pasted text or a file without MIME: by its byte order mark, else UTF-16 if every other byte is NUL, else as above.
[[nodiscard]] QString decodeFile(QByteArrayView bytes);

/// True if the bytes are UTF-16 (byte order mark, or NUL in every other byte).
[[nodiscard]] bool isUtf16(QByteArrayView bytes);

} // namespace BounceLens
