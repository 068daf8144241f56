// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

/// Where the source of a bounce begins in a text that was pasted, after some words of whoever pasted it or at its
/// start; -1 if it holds none. It is a header (RFC 5322) with fields that only mail systems write, and it is that of a
/// bounce, not of the message that a report above it returns.
[[nodiscard]] qsizetype bounceSourceIn(QStringView text);

/// Where the message that a report returns begins in its text: at the line that says so, or with its header; the end of
/// the text if it holds none.
[[nodiscard]] qsizetype returnedMessageIn(QStringView text);

/// The boundary of a MIME body (RFC 2046 section 5.1.1) without the header that names it: a line "--X" with a part's
/// header below it. Empty if the text has none, or one that cannot be quoted.
[[nodiscard]] QString boundaryIn(QStringView text);

/// The same of a text that is such a body as a whole: what stands above it is no report by itself.
[[nodiscard]] QString boundaryOfBody(QStringView text);

/// True for the end of a sentence that was broken, "returned message.": it separates nothing.
[[nodiscard]] bool isSentenceTail(QStringView line);

} // namespace BounceLens
