// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace BounceLens {

/// What a piece of a text becomes when its transfer encoding is taken off (RFC 2045 sections 6.7 and 6.8).
struct CodedText
{
    QByteArray bytes;
    QList<int> starts; ///< of each byte, where its code begins in the text
    QList<int> ends;   ///< and what is behind it
    int first = 0;     ///< where the piece stands in the text
    int end = 0;
    bool isBase64 = false;
    bool isWord = false; ///< it is base64 within one line
};

/// The whole text as quoted-printable. Nothing if no byte of it is escaped.
[[nodiscard]] CodedText quotedPrintableOf(QByteArrayView text);

/// The runs of base64, within a line or of whole lines, that hold text.
[[nodiscard]] QList<CodedText> base64In(QByteArrayView text);

} // namespace BounceLens
