// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/cells.h"

#include "input/layers/linewriter.h"
#include "input/layers/syntax/literals.h"
#include "input/layers/telling.h"
#include "names/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kFewestCellLines = 3;
constexpr qsizetype kNear = 64; ///< characters around a quote that are looked at

/// A string that is open at the end of a line.
struct OpenCell
{
    qsizetype at = -1; ///< of its quote in the line; -1: there is none
    QChar quote;
    qsizetype bytes = -1; ///< as PHP states them: string(842) "…"; -1 if nothing is stated
};

/// What may stand behind a string in its line: the next cell, or the end of a statement.
bool mayFollowCell(QStringView behind)
{
    behind = behind.first(std::min(behind.size(), kNear));
    const qsizetype lineEnd = behind.indexOf(u'\n');
    behind = behind.first(lineEnd < 0 ? behind.size() : lineEnd).trimmed();
    return behind.isEmpty() || QStringView(u",;)]}|").contains(behind.front());
}

/// True at the start of a line, behind a separator, and behind "=>" and "=". A blank alone parts words.
bool mayPrecedeCell(QStringView before, QChar quote)
{
    const QStringView bare = before.trimmed();
    const bool isAfterSign = bare.endsWith("=>"_L1) || bare.endsWith(u'(') || (quote == u'`' && !bare.isEmpty());
    const bool isBesideMark = !before.isEmpty() && QStringView(u",;\t").contains(before.back());
    const bool isAssigned = bare.endsWith(u'=') && before.endsWith(u' ');
    return bare.isEmpty() || isAfterSign || isBesideMark || isAssigned;
}

/// The bytes that "string(842) " in front of a quote states; -1 if nothing does.
qsizetype statedBytes(QStringView before)
{
    before = before.trimmed();
    const qsizetype open = before.lastIndexOf("string("_L1);
    bool isNumber = false;
    const qsizetype bytes =
        open >= 0 && before.endsWith(u')') ? before.sliced(open + 7).chopped(1).toLongLong(&isNumber) : 0;
    return isNumber ? bytes : -1;
}

/// Where a string that opens at \a at of a line is closed in a text that begins behind its quote; -1 if it is not. A
/// quote within it is doubled or escaped.
qsizetype closingOfCell(QStringView text, QChar quote)
{
    for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        const bool isDoubled = at + 1 < text.size() && text[at + 1] == quote;
        const bool isEscaped = at > 0 && text[at - 1] == u'\\';
        if (isDoubled) {
            ++at;
        } else if (!isEscaped && mayFollowCell(text.sliced(at + 1))) {
            return at;
        }
    }
    return -1;
}

/// True if a line has an odd number of a quote from \a at on: the last string is not closed.
bool isOddFrom(QStringView line, qsizetype at)
{
    qsizetype count = 0;
    for (qsizetype next = at; next < line.size(); ++next) {
        count += line[next] == line[at] && (next == at || line[next - 1] != u'\\') ? 1 : 0;
    }
    return count % 2 == 1;
}

/// The quote of a line that opens a string which the line does not close.
OpenCell openCellIn(QStringView line)
{
    QString even; // quotes that are all closed
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isQuote = line[at] == u'"' || line[at] == u'\'' || line[at] == u'`';
        if (!isQuote || even.contains(line[at])) {
            continue;
        }
        const QStringView before = line.first(at).last(std::min(at, kNear));
        const qsizetype stated = statedBytes(before);
        if (stated < 0 && !mayPrecedeCell(before, line[at])) {
            continue;
        }
        const qsizetype closing = stated < 0 ? closingOfCell(line.sliced(at + 1), line[at]) : -1;
        if (closing >= 0) {
            at += closing + 1;
        } else if (stated >= 0 || isOddFrom(line, at)) {
            return {.at = at, .quote = line[at], .bytes = stated};
        } else {
            even += line[at];
        }
    }
    return {};
}

/// The length in characters of so many bytes of UTF-8.
qsizetype charactersOf(QStringView text, qsizetype bytes)
{
    const QByteArray encoded = text.first(std::min(text.size(), bytes)).toUtf8();
    return bytes > encoded.size() ? -1 : QString::fromUtf8(encoded.first(bytes)).size();
}

QString withoutDoubling(QStringView text, QChar quote)
{
    const QString single(quote);
    return text.toString().replace(single + quote, single).replace(u'\\' + single, single);
}

class CellPeeler
{
public:
    explicit CellPeeler(QStringView text)
        : m_text(text)
        , m_writer(text.size())
    {
    }

    std::optional<Peeled> peel()
    {
        for (qsizetype at = 0; at <= m_text.size(); ++m_number) {
            const qsizetype end = lineEndFrom(at);
            const QStringView line = m_text.sliced(at, end - at);
            const OpenCell open = openCellIn(line);
            const qsizetype closing = open.at >= 0 && !isDead(open.quote) ? closingOf(open, at) : -1;
            if (closing >= 0 && addCell(open, at + open.at + 1, closing)) {
                at = lineEndFrom(at + open.at + 1 + closing) + 1;
                m_isInside = true;
                continue;
            }
            m_isInside = m_isInside && isStructureLine(line);
            if (!m_isInside) {
                m_writer.add(line, m_number);
            }
            at = end + 1;
        }
        return m_isPeeled ? std::optional(m_writer.take()) : std::nullopt;
    }

private:
    [[nodiscard]] qsizetype lineEndFrom(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return end < 0 ? m_text.size() : end;
    }

    /// True if strings in these quotes are never closed from here on: nobody looks again.
    [[nodiscard]] bool isDead(QChar quote) const { return m_dead.contains(quote); }

    /// Where the string ends, from its quote on.
    qsizetype closingOf(const OpenCell &open, qsizetype line)
    {
        const QStringView inside = m_text.sliced(line + open.at + 1);
        if (open.bytes >= 0) {
            return charactersOf(inside, open.bytes);
        }
        const qsizetype closing = closingOfCell(inside, open.quote);
        if (closing < 0) {
            m_dead += open.quote;
        }
        return closing;
    }

    /// \return false if the string is no text, or tells of no delivery
    bool addCell(const OpenCell &open, qsizetype start, qsizetype length)
    {
        const QStringView inside = m_text.sliced(start, length);
        if (inside.count(u'\n') + 1 < kFewestCellLines || clarityOf(inside) == 0 || !tellsOfDelivery(inside)) {
            return false;
        }
        for (const QStringView line : inside.tokenize(u'\n')) {
            m_writer.add(withoutDoubling(line, open.quote), m_number++);
        }
        --m_number;
        m_isPeeled = true;
        return true;
    }

    QStringView m_text;
    LineWriter m_writer;
    QString m_dead;
    qsizetype m_number = 0;
    bool m_isInside = false; ///< of a structure that held a text
    bool m_isPeeled = false;
};

} // namespace

int seesCells(const TextSample &sample)
{
    if (sample.count(u'"') == 0 && sample.count(u'\'') == 0 && sample.count(u'`') == 0) {
        return 0;
    }
    const bool isSeen = std::ranges::any_of(sample.head(), [](QStringView line) { return openCellIn(line).at >= 0; });
    return isSeen ? 35 : 0;
}

std::optional<Peeled> peelCells(QStringView text)
{
    return CellPeeler(text).peel();
}

} // namespace BounceLens
