// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

/// What was undone in a text to make it plain; each counts places.
struct Disguise
{
    int foreignLetters = 0; ///< words of Latin letters with Cyrillic or Greek ones that look the same
    int unseenLetters = 0;  ///< characters without width inside words
    int oddSpaces = 0;      ///< spaces of unusual width (U+2000 to U+200A) between words
    int mathLetters = 0;    ///< letters of the blocks for formulas (U+1D400 to U+1D7FF)
    int junkTails = 0;      ///< words that go on as hexadecimal digits: "message78e731"
    QString first;          ///< the first word with one of them, as written

    [[nodiscard]] bool isAny() const
    {
        return foreignLetters + unseenLetters + oddSpaces + mathLetters + junkTails > 0;
    }
};

/// A text as it is read by eyes rather than by machines: letters that look alike become Latin ones, characters without
/// width and tails of junk go, any white space but a line feed is a space, "maiI" is "mail". Words in which nothing
/// is disguised stay as they are, of any script. Line feeds stay, so that lines can be counted.
[[nodiscard]] QString plainLetters(QStringView text, Disguise &found);

/// The letters and digits of a text alone, lower case: "Vi ew ma il" is "viewmail".
[[nodiscard]] QString packedLetters(QStringView text);

} // namespace BounceLens
