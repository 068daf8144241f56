// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace BounceLens {

/// A text as its reader would decode it, each character with the piece of the original that it came from.
struct DecodedView
{
    QString text;
    QList<qsizetype> starts; ///< of each character, where its piece of the original begins; one more for the end
    QList<qsizetype> ends;   ///< of each character, where its piece ends
};

/// The text as it is, and each way in which it may be encoded and is: encoded words (RFC 2047; adjacent ones are one
/// text), quoted-printable with soft line breaks, per cent in URLs, HTML entities, xtext (RFC 3461 section 4), base64.
/// A piece that stands for more than one character comes with each of them.
[[nodiscard]] QList<DecodedView> decodedViews(const QString &text);

} // namespace BounceLens
