// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/alignment.h"

#include "names/ascii.h"

#include <algorithm>

namespace BounceLens {

namespace {

/// The longest run of ASCII letters and digits of a line: what no encoding changes.
QStringView longestWord(QStringView line)
{
    QStringView longest;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        if (at == line.size() || !isLetterOrDigit(line[at])) {
            longest = at - start > longest.size() ? line.sliced(start, at - start) : longest;
            start = at + 1;
        }
    }
    return longest;
}

} // namespace

QList<int> alignedOrigins(QStringView text, QStringView source)
{
    constexpr qsizetype kFarthest = 2000; ///< characters between the places of two lines: longer tags are rare
    QList<int> origins;
    qsizetype at = 0;
    int number = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        const QStringView word = longestWord(line);
        const QStringView near = source.sliced(at, std::min(source.size() - at, kFarthest));
        const qsizetype found = word.isEmpty() ? -1 : near.indexOf(word);
        if (found >= 0) {
            number += int(near.first(found).count(u'\n'));
            at += found;
        }
        origins.append(number);
    }
    return origins;
}

} // namespace BounceLens
