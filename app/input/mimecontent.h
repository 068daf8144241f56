// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/mimepart.h"

#include <QByteArray>
#include <QString>

namespace BounceLens {

/// "text/plain", lower case; that too if a part names no type (RFC 2045 section 5.2).
[[nodiscard]] QString mediaTypeOf(GMimeObject *object);
/// What a part of a media type holds.
[[nodiscard]] SectionKind kindOf(const QString &mediaType);
/// As the part names it; may be empty.
[[nodiscard]] QByteArray charsetOf(GMimePart *part);

/// The stored bytes of a part, decoded, at most as many as the text can hold.
[[nodiscard]] QByteArray bytesOf(GMimePart *part);
/// The bytes of a part as they stand in the mail, at most 64 KB.
[[nodiscard]] QByteArray storedBytesOf(GMimePart *part);
/// Bytes of a part as they stand in the mail; of one whose content was removed, as its header says (RFC 2183).
[[nodiscard]] qint64 sizeOf(GMimePart *part);

[[nodiscard]] qsizetype countNotBase64(const QByteArray &bytes);
/// True if there is a "=" that no quoted-printable encoder writes, RFC 2045 section 6.7.
[[nodiscard]] bool hasBrokenEscape(const QByteArray &bytes);

} // namespace BounceLens
