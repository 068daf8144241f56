// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/textbuilder.h"

#include <QByteArrayView>

#include <stop_token>

namespace BounceLens {

/// True if the bytes begin with the header of a mail (after a byte order mark, blank lines or an mbox "From " line).
[[nodiscard]] bool looksLikeMail(QByteArrayView bytes);

/// The same, and its header has fields that people do not write into a text.
[[nodiscard]] bool looksLikeMailFile(QByteArrayView bytes);

/// True for the source of a mail that was encoded as quoted-printable, header and all: a parameter of its header is
/// written "boundary=3D".
[[nodiscard]] bool isEncodedMail(QByteArrayView bytes);

/// The bytes from the header on, without what may stand before it.
[[nodiscard]] QByteArrayView withoutMailLead(QByteArrayView bytes);

/// Reads a mail, RFC 5322 and RFC 2045 to 2049, into text and sections; any line ends. Fields of the sections are
/// not read yet, since they need the line index: see readSectionFields().
void readMail(QByteArrayView bytes, Document &document, TextBuilder &builder, std::stop_token stop);

/// Reads a MIME body whose header is missing; \a boundary: see boundaryIn().
void readMailBody(const QString &body, const QString &boundary, Document &document, TextBuilder &builder,
                  std::stop_token stop);

/// Fills Section::blocks. The text must be finished.
void readSectionFields(Document &document);

} // namespace BounceLens
