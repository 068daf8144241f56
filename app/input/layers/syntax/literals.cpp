// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/literals.h"

#include "input/layers/syntax/escapes.h"
#include "names/ascii.h"

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

constexpr std::array<char16_t, 3> kQuotes{u'"', u'\'', u'`'};

bool isQuote(QChar c)
{
    return std::ranges::find(kQuotes, c.unicode()) != kQuotes.end();
}

/// b'…', u"…", r'…' of Python, N'…' of SQL, $'…' of shells.
bool isStringPrefix(QStringView line, qsizetype at)
{
    const bool isLetterAlone = at >= 0 && QStringView(u"bBuUrRfFNELx$@").contains(line[at]);
    return isLetterAlone && (at == 0 || !isLetterOrDigit(line[at - 1]));
}

bool mayOpen(QStringView line, qsizetype at)
{
    const qsizetype before = at - 1;
    return before < 0 || line[before].isSpace() || QStringView(u":=([{,+.>|&?<").contains(line[before]) ||
           isStringPrefix(line, before);
}

/// Where a string that opens at \a at is closed; -1 if it is not.
qsizetype closingQuote(QStringView line, qsizetype at)
{
    const QChar quote = line[at];
    for (qsizetype next = at + 1; next < line.size(); ++next) {
        if (line[next] == u'\\') {
            ++next;
        } else if (line[next] == quote) {
            return next;
        }
    }
    return -1;
}

} // namespace

QList<QuotedString> literalsIn(QStringView line)
{
    constexpr int kFewestLineEnds = 2;
    QList<QuotedString> literals;
    QString unclosed; // quotes that are never closed in this line
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (!isQuote(line[at]) || !mayOpen(line, at) || unclosed.contains(line[at])) {
            continue;
        }
        if (const qsizetype end = closingQuote(line, at); end >= 0) {
            literals.append({.at = at, .end = end + 1, .inside = line.sliced(at + 1, end - at - 1)});
            at = end;
        } else if (countEscapedLineEnds(line.sliced(at)) >= kFewestLineEnds) {
            literals.append({.at = at, .end = line.size(), .inside = line.sliced(at + 1), .isClosed = false});
            break;
        } else {
            unclosed += line[at];
        }
    }
    return literals;
}

bool isStructureLine(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty()) {
        return false;
    }
    const bool isBracket = QStringView(u"{}[]()").contains(line.front()) || QStringView(u"{[(").contains(line.back());
    const bool isEntry = (isQuote(line.front()) && line.size() > 1) || line.endsWith(u',');
    return isBracket || isEntry;
}

} // namespace BounceLens
