// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace BounceLens {

/// How the lines of a text were broken.
struct WrapWidth
{
    enum class Where {
        Nowhere,
        BetweenWords, ///< before the first word that would have been too much
        AtColumn,     ///< behind so many characters, inside of words too, as terminals do
    };
    Where where = Where::Nowhere;
    qsizetype width = 0; ///< characters of the longest line

    /// True if a line ends there only because the first word of the next did not fit.
    [[nodiscard]] bool isForced(QStringView line, QStringView next) const;
};

/// From the lengths of the lines: of a text that was broken, no line but one of a single word is longer than the width,
/// and each line that is not the last of its paragraph is nearly as long.
[[nodiscard]] WrapWidth wrapWidthOf(const QList<QStringView> &lines);

} // namespace BounceLens
