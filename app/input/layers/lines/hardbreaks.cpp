// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/hardbreaks.h"

#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array kBreakMarks{"\\"_L1, "^M$"_L1, "^M"_L1, "<br>"_L1, "<br/>"_L1, "<br />"_L1, "$"_L1};
constexpr QStringView kBreakSymbols = u"\u00B6\u21B5\u23CE\u240A\u240D\u2424";

/// The mark at the end of a line; empty if there is none.
QStringView breakMark(QStringView line)
{
    line = line.trimmed();
    for (const QLatin1StringView mark : kBreakMarks) {
        if (line.endsWith(mark, Qt::CaseInsensitive)) {
            return line.last(mark.size());
        }
    }
    return !line.isEmpty() && kBreakSymbols.contains(line.back()) ? line.last(1) : QStringView();
}

QStringView withoutMark(QStringView line, QStringView mark)
{
    const QStringView end = breakMark(line);
    return end == mark ? line.first(end.data() - line.data()) : line;
}

/// The mark that most filled lines end with; a paragraph ends without one.
QString commonMark(QStringView text)
{
    qsizetype filled = 0;
    QStringList marks;
    for (const QStringView line : text.tokenize(u'\n')) {
        const QStringView mark = breakMark(line);
        filled += line.trimmed().isEmpty() ? 0 : 1;
        if (!mark.isEmpty()) {
            marks.append(mark.toString());
        }
    }
    const bool isCommon = marks.size() >= 3 && marks.size() * 2 > filled && marks.count(marks.first()) * 2 > filled;
    return isCommon ? marks.first() : QString();
}

/// " \" of shells, behind which the line goes on; Markdown has no blank before its mark.
bool isContinued(QStringView text)
{
    constexpr int kFewest = 3;
    int continued = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.endsWith(u'\\') && !line.endsWith(u" \\")) {
            return false;
        }
        continued += line.endsWith(u'\\') ? 1 : 0;
    }
    return continued >= kFewest;
}

} // namespace

int seesHardBreaks(const TextSample &sample)
{
    const int marked = sample.countLast(u'\\') + sample.countLast(u'M') + sample.countLast(u'>') +
                       sample.countLast(u'$') + sample.countLast(TextSample::kNotAscii);
    const bool isMostly = marked >= 3 && marked * 2 > sample.filledLines();
    return isMostly || sample.countLast(u'\\') >= 3 ? 45 : 0;
}

std::optional<Peeled> peelHardBreaks(QStringView text)
{
    const bool isOfShell = isContinued(text);
    const QString mark = isOfShell ? QStringLiteral("\\") : commonMark(text);
    if (mark.isEmpty()) {
        return std::nullopt;
    }
    LineWriter writer(text.size());
    qsizetype number = 0;
    bool isOpen = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        const QStringView bare = withoutMark(line, mark);
        if (isOpen) {
            writer.extend(bare.sliced(std::ranges::find_if(bare, [](QChar c) { return !c.isSpace(); }) - bare.begin()));
        } else {
            writer.add(bare, number);
        }
        isOpen = isOfShell && bare.size() < line.size();
        ++number;
    }
    Peeled peeled = writer.take();
    return tellsOfDelivery(peeled.text) ? std::optional(std::move(peeled)) : std::nullopt;
}

} // namespace BounceLens
