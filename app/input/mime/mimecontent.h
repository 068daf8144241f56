// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"
#include "input/mime/gmimeparsing.h"
#include "input/mime/gobject.h"

#include <QByteArray>
#include <QString>

#include <gmime/gmime.h>

namespace BounceLens {

/// "text/plain", lower case.
[[nodiscard]] QString mediaTypeOf(GMimeObject *object);
/// What a part of a media type holds.
[[nodiscard]] SectionKind kindOf(const QString &mediaType);
/// As the part names it; empty if it does not.
[[nodiscard]] QByteArray charsetOf(GMimePart *part);
[[nodiscard]] bool hasField(GMimeObject *object, const char *name);
/// The first field of a name, decoded and unfolded; of a very long one the beginning. Empty if there is none.
[[nodiscard]] QString fieldOf(GMimeObject *object, const char *name);
/// One field as it is shown: folded as it came, unless encoded words had to be decoded (RFC 2047).
[[nodiscard]] QString fieldText(GMimeHeader *header);

/// The stored bytes of a part, decoded, at most as many as the text can hold.
[[nodiscard]] QByteArray bytesOf(GMimePart *part);
/// The bytes of a part as they stand in the mail, at most 64 KiB.
[[nodiscard]] QByteArray storedBytesOf(GMimePart *part);
/// Bytes of a part as they stand in the mail; of one whose content was removed, as its header says (RFC 2183).
[[nodiscard]] qint64 sizeOf(GMimePart *part);
/// How many characters are none of base64, RFC 2045 section 6.8.
[[nodiscard]] qsizetype countNotBase64(const QByteArray &bytes);
/// True if there is a "=" that no quoted-printable encoder writes, RFC 2045 section 6.7.
[[nodiscard]] bool hasBrokenEscape(const QByteArray &bytes);

/// The parts of a multipart whose header names another boundary than its body uses, as anonymised mails often do; null
/// for any other.
[[nodiscard]] GObjectPointer<GMimeObject> repaired(GMimeMultipart *multipart, MimeFindings &findings);

} // namespace BounceLens
