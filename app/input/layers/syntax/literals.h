// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace BounceLens {

/// A quoted string in a line of source text.
struct QuotedString
{
    qsizetype at = 0;   ///< of its opening quote
    qsizetype end = 0;  ///< behind its closing quote
    QStringView inside; ///< with its escapes
    bool isClosed = true;
};

/// The strings of a line, in double or single quotes or in backticks; escaped quotes do not close them. An apostrophe
/// opens none. The last may lack its end, since the line may be cut off.
[[nodiscard]] QList<QuotedString> literalsIn(QStringView line);

/// True for a line of a data structure: "{", "],", "\"key\": 1,", "'key' => 'value',", "key: value,".
[[nodiscard]] bool isStructureLine(QStringView line);

} // namespace BounceLens
