// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace BounceLens {

/// A run of lines of the decoded text (Document::text), counted from 1, both ends included.
/// A default-made range is empty: the value was not read from any line.
struct LineRange
{
    int first = 0;
    int last = 0;

    [[nodiscard]] constexpr bool isEmpty() const { return first <= 0; }
    [[nodiscard]] constexpr bool contains(int line) const { return !isEmpty() && line >= first && line <= last; }
    [[nodiscard]] constexpr bool contains(LineRange other) const
    {
        return !other.isEmpty() && contains(other.first) && contains(other.last);
    }
    friend constexpr bool operator==(LineRange, LineRange) = default;
};

} // namespace BounceLens
