// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/fences.h"

#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// What stands in front of a text and behind it. An opening that ends in a bracket may name a language before that:
/// "{code:text}".
struct FenceMarks
{
    QLatin1StringView opening;
    QLatin1StringView closing;
};
constexpr std::array kFences{FenceMarks{"```"_L1, "```"_L1},
                             FenceMarks{"~~~"_L1, "~~~"_L1},
                             FenceMarks{"{noformat}"_L1, "{noformat}"_L1},
                             FenceMarks{"{code}"_L1, "{code}"_L1},
                             FenceMarks{"{quote}"_L1, "{quote}"_L1},
                             FenceMarks{"[code]"_L1, "[/code]"_L1},
                             FenceMarks{"[quote]"_L1, "[/quote]"_L1},
                             FenceMarks{"<pre>"_L1, "</pre>"_L1},
                             FenceMarks{"{{{"_L1, "}}}"_L1},
                             FenceMarks{"<code>"_L1, "</code>"_L1},
                             FenceMarks{"[pre]"_L1, "[/pre]"_L1},
                             FenceMarks{"<blockquote>"_L1, "</blockquote>"_L1},
                             FenceMarks{"\"\"\""_L1, "\"\"\""_L1},
                             FenceMarks{"'''"_L1, "'''"_L1}};

/// The length of an opening at the start of a line: of the mark, and of the name of a language behind it if nothing
/// else stands there.
qsizetype openingLength(QStringView line, const FenceMarks &fence)
{
    const bool isBracket = fence.opening.back() == u'}' || fence.opening.back() == u']' || fence.opening.back() == u'>';
    const QLatin1StringView start = isBracket ? fence.opening.chopped(1) : fence.opening;
    if (!line.startsWith(start, Qt::CaseInsensitive)) {
        return 0;
    }
    constexpr qsizetype kLongestName = 40;
    if (isBracket) {
        const QChar next = line.size() > start.size() ? line[start.size()] : QChar(u' ');
        const qsizetype end = line.first(std::min(line.size(), kLongestName)).indexOf(fence.opening.back());
        return end >= 0 && (next == fence.opening.back() || !next.isLetter()) ? end + 1 : 0;
    }
    qsizetype length = start.size();
    while (length < line.size() && line[length] == start.back()) {
        ++length;
    }
    const QStringView rest = line.sliced(length).trimmed();
    const bool isName = rest.size() < kLongestName &&
                        std::ranges::none_of(rest, [](QChar c) { return c.isSpace() || c == u'@' || c == u':'; });
    return isName ? line.size() : length;
}

/// A fence that is open.
struct OpenFence
{
    const FenceMarks *marks;
    qsizetype line;
    qsizetype length; ///< of the opening
};

OpenFence openingAt(const QList<QStringView> &lines, qsizetype at)
{
    for (const FenceMarks &fence : kFences) {
        if (const qsizetype length = openingLength(lines[at].trimmed(), fence); length > 0) {
            return {&fence, at, length};
        }
    }
    return {nullptr, at, 0};
}

/// The line that closes a fence, or the number of lines if none does.
qsizetype closingOf(const QList<QStringView> &lines, const OpenFence &open)
{
    for (qsizetype at = open.line + 1; at < lines.size(); ++at) {
        if (lines[at].trimmed().endsWith(open.marks->closing, Qt::CaseInsensitive)) {
            return at;
        }
    }
    return lines.size();
}

class FencePeeler
{
public:
    explicit FencePeeler(QStringView text)
        : m_lines(text.split(u'\n'))
        , m_writer(text.size())
    {
    }

    std::optional<Peeled> peel()
    {
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const OpenFence open = openingAt(m_lines, at);
            if (!open.marks) {
                m_writer.add(m_lines[at], at);
                continue;
            }
            const qsizetype end = closingOf(m_lines, open);
            if (isTelling(open, end)) {
                addFenced(open, end);
            } else {
                addAsItIs(at, end);
            }
            at = end;
        }
        return m_isPeeled ? std::optional(m_writer.take()) : std::nullopt;
    }

private:
    [[nodiscard]] QStringView behindOpening(const OpenFence &open) const
    {
        return m_lines[open.line].trimmed().sliced(open.length);
    }

    [[nodiscard]] bool isTelling(const OpenFence &open, qsizetype end) const
    {
        QString inside = behindOpening(open).toString();
        for (qsizetype at = open.line + 1; at < std::min(end + 1, m_lines.size()); ++at) {
            inside += u'\n';
            inside += m_lines[at];
        }
        return tellsOfDelivery(inside);
    }

    void addFenced(const OpenFence &open, qsizetype end)
    {
        if (const QStringView first = behindOpening(open); !first.trimmed().isEmpty()) {
            m_writer.add(first, open.line);
        }
        for (qsizetype at = open.line + 1; at < end; ++at) {
            m_writer.add(m_lines[at], at);
        }
        const bool isClosed = end < m_lines.size();
        const QStringView last = isClosed ? m_lines[end].trimmed().chopped(open.marks->closing.size()) : QStringView();
        if (!last.trimmed().isEmpty()) {
            m_writer.add(last, end);
        }
        m_isPeeled = true;
    }

    void addAsItIs(qsizetype first, qsizetype last)
    {
        for (qsizetype at = first; at <= std::min(last, m_lines.size() - 1); ++at) {
            m_writer.add(m_lines[at], at);
        }
    }

    QList<QStringView> m_lines;
    LineWriter m_writer;
    bool m_isPeeled = false;
};

} // namespace

int seesFences(const TextSample &sample)
{
    for (const QStringView line : sample.head()) {
        const QStringView start = line.trimmed();
        const bool mayOpen = !start.isEmpty() && QStringView(u"`~{[<\"'").contains(start.front());
        if (mayOpen && std::ranges::any_of(kFences, [&](const FenceMarks &f) { return openingLength(start, f) > 0; })) {
            return 65;
        }
    }
    return 0;
}

std::optional<Peeled> peelFences(QStringView text)
{
    return FencePeeler(text).peel();
}

} // namespace BounceLens
