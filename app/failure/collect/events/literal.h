// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/lines.h"

#include <QList>
#include <QString>

#include <utility>

namespace BounceLens {

/// A value that a program prints: an object, a list, a text, or a single word or number.
struct Literal
{
    enum class Kind { Word, Text, List, Map };

    Kind kind = Kind::Word;
    QString text = {}; ///< of a word or text, escapes resolved
    LineRange lines = {};
    QList<Literal> items = {}; ///< of a list; of a map the values, in the order of keys
    QStringList keys = {};     ///< of a map

    /// True for a word or text that is not empty and is not "null", "None", "nil" or "undefined".
    [[nodiscard]] bool isFilled() const;
};

/// Reads one value that begins at \a at of \a text with "{", "[", "(" or a letter. JSON (RFC 8259) and what is like it:
/// the prints of Python, JavaScript, Ruby, PHP and Go, with single quotes, bare keys, "=>" and "=", tuples, names
/// before brackets ("Error {…}"), trailing commas. What ends too early gives what was read.
/// \a firstLine is the line on which \a text begins. \a at is moved behind the value.
[[nodiscard]] Literal readLiteral(QStringView text, qsizetype &at, int firstLine);

/// All objects with keys within a text, also between sentences and behind what a log writes in front.
[[nodiscard]] QList<Literal> findLiterals(QStringView text, int firstLine);

} // namespace BounceLens
