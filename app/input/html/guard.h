// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace BounceLens {

/// A page as libxml2 reads it best, in UTF-8: what its old lexer reads otherwise than WHATWG HTML section 13.2.5, or in
/// a time that grows with the square of the page, is put right before.
/// - Character references become the characters that they stand for; "<" and "&" that begin nothing are escaped.
/// - Comments, declarations, processing instructions, scripts and style sheets go.
/// - "<kim@example.net>", as mail programs forget to escape it, is text and no tag.
/// - A tag that is very long loses its attributes, one that never ends is text. NUL becomes U+FFFD.
[[nodiscard]] QByteArray guardedHtml(QStringView html);

} // namespace BounceLens
