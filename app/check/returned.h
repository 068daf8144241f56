// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"

namespace BounceLens {

/// The message that came back, as far as it came back.
struct ReturnedMessage
{
    QByteArray bytes;     ///< CRLF line ends
    bool isWhole = false; ///< with its body
};

/// The returned message that stands behind a line of a document, or else the first one; null if there is none.
[[nodiscard]] const Section *returnedSection(const Document &document, int line);

/// What a section holds of the message that came back.
///
/// DKIM needs its bytes, which the decoded text does not hold: they are cut out of the raw input, from the first lines
/// of its header to the boundary (RFC 2046 section 5.1.1) under which it stands. Where they cannot be found there, or
/// were encoded, the text has to do, without a body. Exim tells in the message itself if it cut the body off.
[[nodiscard]] ReturnedMessage returnedMessage(const Document &document, const Section &section);

} // namespace BounceLens
