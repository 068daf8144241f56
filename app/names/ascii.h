// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace BounceLens {

// The ABNF core rules that protocols are written with (RFC 5234 appendix B.1), for char and QChar. Only ASCII counts:
// QChar::isDigit() and the functions of <cctype> know more digits and letters than any protocol does.

inline constexpr auto isDigit = [](auto c) { return c >= decltype(c)(u'0') && c <= decltype(c)(u'9'); };
inline constexpr auto isLetter = [](auto c) {
    return (c >= decltype(c)(u'a') && c <= decltype(c)(u'z')) || (c >= decltype(c)(u'A') && c <= decltype(c)(u'Z'));
};
inline constexpr auto isLetterOrDigit = [](auto c) { return isDigit(c) || isLetter(c); };

} // namespace BounceLens
