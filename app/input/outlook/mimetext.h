// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace BounceLens {

/// One field, "Name: value" and a line feed: white space is folded to one space, so a value cannot begin a new field.
/// Empty if the value is. UTF-8, RFC 6532.
[[nodiscard]] QByteArray mimeField(const char *name, const QString &value);

/// "Lee Miller <lee@example.net>", RFC 5322 section 3.4; the name is quoted where it must be.
[[nodiscard]] QString mimeAddress(const QString &name, const QString &address);

/// A body part, RFC 2045: fields with a line feed each, and the content.
struct MimeEntity
{
    QByteArray header;
    QByteArray body;

    [[nodiscard]] QByteArray toBytes() const { return header + '\n' + body; }
};

/// Text as UTF-8 with LF line ends, as it is (8bit).
[[nodiscard]] MimeEntity mimeTextPart(const char *mediaType, const QString &text);

/// "multipart/" \a subtype of parts, RFC 2046 section 5.1, with a boundary that stands in none of them.
[[nodiscard]] MimeEntity mimeMultipart(const QByteArray &subtype, const QList<MimeEntity> &parts);

} // namespace BounceLens
