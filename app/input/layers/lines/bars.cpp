// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/bars.h"

#include "input/fields.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <QStringList>

#include <algorithm>

namespace BounceLens {

namespace {

constexpr qsizetype kFewestRows = 3;

bool isBar(QChar c)
{
    return c == u'|' || c == u'\u2502' || c == u'\u2503' || c == u'\u2551' || c == u'\uFF5C';
}

/// "+-----+", "|:---|", "├────┤"
bool isRule(QStringView line)
{
    line = line.trimmed();
    const bool isDrawn = std::ranges::all_of(line, [](QChar c) {
        return QStringView(u"+-=:| ").contains(c) || isBar(c) || (c >= u'\u2500' && c <= u'\u257F');
    });
    return line.size() > 2 && isDrawn && std::ranges::any_of(line, [](QChar c) {
               return c == u'-' || c == u'=' || (c >= u'\u2500' && c <= u'\u257F' && !isBar(c));
           });
}

bool isRow(QStringView line)
{
    line = line.trimmed();
    return line.size() > 1 && isBar(line.front()) && isBar(line.back());
}

/// What stands between the bars at the ends; one blank beside each belongs to the drawing.
QStringView insideBars(QStringView line)
{
    line = line.trimmed().sliced(1).chopped(1);
    if (line.startsWith(u' ')) {
        line = line.sliced(1);
    }
    while (!line.isEmpty() && line.back().isSpace()) {
        line.chop(1);
    }
    return line;
}

/// Where the only inner bar of a row stands; -1 if it has none or several.
qsizetype innerBar(QStringView inside)
{
    const auto first = std::ranges::find_if(inside, isBar);
    const bool isOnly = first != inside.end() && std::none_of(first + 1, inside.end(), isBar);
    return isOnly ? first - inside.begin() : -1;
}

bool isName(QStringView cell)
{
    return !cell.isEmpty() && std::ranges::none_of(cell, [](QChar c) { return c == u'@' || c == u':'; });
}

/// "Status | 5.1.1" as "Status: 5.1.1"; a row whose first cell is empty carries on the one above.
QString pairLine(QStringView inside, qsizetype bar)
{
    const QStringView name = inside.first(bar).trimmed();
    const QStringView value = inside.sliced(bar + 1).trimmed();
    return name.toString() + (isName(name) ? QStringLiteral(": ") : QStringLiteral(" ")) + value.toString();
}

class BarPeeler
{
public:
    explicit BarPeeler(QStringView text)
        : m_lines(text.split(u'\n'))
        , m_writer(text.size())
    {
    }

    std::optional<Peeled> peel()
    {
        bool isPeeled = false;
        for (qsizetype first = 0; first < m_lines.size();) {
            const qsizetype end = tableEnd(first);
            if (end - first >= kFewestRows && isTelling(first, end)) {
                addTable(first, end);
                isPeeled = true;
                first = end;
                continue;
            }
            const qsizetype kept = std::max(end, first + 1);
            for (; first < kept; ++first) {
                m_writer.add(m_lines[first], first);
            }
        }
        return isPeeled ? std::optional(m_writer.take()) : std::nullopt;
    }

private:
    [[nodiscard]] qsizetype tableEnd(qsizetype first) const
    {
        qsizetype end = first;
        while (end < m_lines.size() && (isRow(m_lines[end]) || isRule(m_lines[end]))) {
            ++end;
        }
        return end;
    }

    [[nodiscard]] bool isTelling(qsizetype first, qsizetype end) const
    {
        QString inside;
        for (qsizetype at = first; at < end; ++at) {
            inside += isRow(m_lines[at]) ? insideBars(m_lines[at]).toString() + u'\n' : QString();
        }
        return tellsOfDelivery(inside);
    }

    [[nodiscard]] bool isOfPairs(qsizetype first, qsizetype end) const
    {
        qsizetype rows = 0;
        qsizetype pairs = 0;
        for (qsizetype at = first; at < end; ++at) {
            if (isRow(m_lines[at]) && !isRule(m_lines[at])) {
                ++rows;
                pairs += innerBar(insideBars(m_lines[at])) >= 0 ? 1 : 0;
            }
        }
        return pairs * 5 >= rows * 4;
    }

    void addTable(qsizetype first, qsizetype end)
    {
        const bool hasPairs = isOfPairs(first, end);
        for (qsizetype at = first; at < end; ++at) {
            if (isRule(m_lines[at])) {
                continue;
            }
            const QStringView inside = insideBars(m_lines[at]);
            const qsizetype bar = hasPairs ? innerBar(inside) : -1;
            m_writer.add(bar >= 0 ? QStringView(pairLine(inside, bar)) : inside, at);
        }
    }

    QList<QStringView> m_lines;
    LineWriter m_writer;
};

} // namespace

int seesBars(const TextSample &sample)
{
    const int rows = std::min(sample.countFirst(u'|') + sample.countFirst(TextSample::kNotAscii),
                              sample.countLast(u'|') + sample.countLast(TextSample::kNotAscii));
    return rows >= kFewestRows && rows * 3 > sample.filledLines() ? 85 : 0;
}

std::optional<Peeled> peelBars(QStringView text)
{
    return BarPeeler(text).peel();
}

} // namespace BounceLens
