// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <vector>

namespace BounceLens {

/// A text as a person reads it, whatever stands between its letters: white space of any kind is a space, and what is
/// not seen is gone: zero-width and direction marks, soft hyphens, combining marks, colours of a terminal. Full-width
/// and other disguised letters are those of ASCII, and so are escaped ones: "&#61;", "&quot;", "\u003d", "%3D". It is
/// for searching only, and each letter knows its bytes.
struct SeenText
{
    QString letters;         ///< holds no surrogate: letters beyond U+FFFF are U+00FF
    std::vector<int> starts; ///< of each letter, its first byte
    std::vector<int> ends;   ///< and the byte behind it
};

/// True for a byte that is seen as the letter that it is, whatever stands beside it.
[[nodiscard]] bool isSeenAsItIs(char byte);

/// What becomes of the tags of HTML.
enum class HtmlTags {
    Kept,
    Removed, ///< those that begin a line are line ends, those of cells tabs
};

/// \a bytes: UTF-8; bytes that are none are read as Latin-1. \a continued: the numbers of the lines, from 1 and in
/// order, that only go on with the line before.
[[nodiscard]] SeenText seenText(QByteArrayView bytes, HtmlTags tags, const QList<int> &continued = {});

} // namespace BounceLens
