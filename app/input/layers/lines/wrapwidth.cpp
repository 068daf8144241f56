// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/wrapwidth.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr qsizetype kNarrowest = 30; ///< characters of a line; mail programs and terminals break behind 60 to 80
constexpr qsizetype kWidest = 132;
constexpr int kFewestForced = 3; ///< breaks; the longest line of any text is followed by one

QStringView withoutEndBlanks(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace()) {
        line.chop(1);
    }
    return line;
}

qsizetype firstWordLength(QStringView line)
{
    line = line.trimmed();
    const auto end = std::ranges::find_if(line, [](QChar c) { return c.isSpace(); });
    return end - line.begin();
}

bool isOneWordOnly(QStringView line)
{
    return firstWordLength(line) == line.trimmed().size();
}

int countForced(const QList<QStringView> &lines, const WrapWidth &wrap)
{
    int forced = 0;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        forced += wrap.isForced(lines[at - 1], lines[at]) ? 1 : 0;
    }
    return forced;
}

/// True if the long lines all have the same length, that of the screen.
bool isCutAtColumn(const QList<QStringView> &lines, qsizetype width)
{
    constexpr qsizetype kNearly = 8;
    int full = 0;
    int nearly = 0;
    for (const QStringView line : lines) {
        full += line.size() == width ? 1 : 0;
        nearly += line.size() < width && line.size() >= width - kNearly ? 1 : 0;
    }
    return full >= kFewestForced && nearly * 3 <= full;
}

} // namespace

bool WrapWidth::isForced(QStringView line, QStringView next) const
{
    const qsizetype length = withoutEndBlanks(line).size();
    if (length == 0 || next.trimmed().isEmpty() || next.front().isSpace()) {
        return false;
    }
    if (where == Where::AtColumn) {
        return line.size() == width;
    }
    const bool isLongWord = length > width && isOneWordOnly(line);
    // one blank may have been two
    return (length <= width || isLongWord) && length + 2 + firstWordLength(next) > width;
}

WrapWidth wrapWidthOf(const QList<QStringView> &lines)
{
    WrapWidth wrap{.where = WrapWidth::Where::BetweenWords, .width = 0};
    qsizetype longest = 0;
    for (const QStringView line : lines) {
        const qsizetype length = withoutEndBlanks(line).size();
        longest = std::max(longest, line.size());
        wrap.width = isOneWordOnly(line) ? wrap.width : std::max(wrap.width, length);
    }
    if (longest >= kNarrowest && longest <= 2 * kWidest && isCutAtColumn(lines, longest)) {
        return {.where = WrapWidth::Where::AtColumn, .width = longest};
    }
    if (wrap.width < kNarrowest || wrap.width > kWidest || countForced(lines, wrap) < kFewestForced) {
        wrap.where = WrapWidth::Where::Nowhere;
    }
    return wrap;
}

} // namespace BounceLens
