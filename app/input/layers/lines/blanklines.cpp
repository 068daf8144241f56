// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/blanklines.h"

#include "input/fields.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr int kFewestSpaced = 5; ///< filled lines; fewer may be paragraphs of one line each

/// The gaps between the filled lines of a text.
struct Gaps
{
    int single = 0; ///< of one blank line
    int wide = 0;   ///< of more
    int none = 0;
    int insideFields = 0; ///< of one blank line, between two fields of a report
};

bool isReportLine(QStringView line)
{
    return isReportField(fieldName(line)) || isMailField(fieldName(line)) || beginsWithReplyCode(line);
}

Gaps gapsIn(const QList<QStringView> &lines)
{
    Gaps gaps;
    qsizetype last = -1;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].trimmed().isEmpty()) {
            continue;
        }
        const qsizetype blank = at - last - 1;
        if (last >= 0) {
            gaps.none += blank == 0 ? 1 : 0;
            gaps.single += blank == 1 ? 1 : 0;
            gaps.wide += blank > 1 ? 1 : 0;
            gaps.insideFields += blank == 1 && isReportLine(lines[last]) && isReportLine(lines[at]) ? 1 : 0;
        }
        last = at;
    }
    return gaps;
}

bool isSpaced(const Gaps &gaps)
{
    constexpr int kRare = 12; // one pair of neighbours in so many is a line that was broken afterwards
    const int all = gaps.none + gaps.single + gaps.wide;
    const bool isEverywhere = gaps.none * kRare <= all;
    return all + 1 >= kFewestSpaced && isEverywhere &&
           (gaps.insideFields > 0 || (gaps.wide > 0 && gaps.single > gaps.wide));
}

} // namespace

int seesBlankLines(const TextSample &sample)
{
    const bool isSpacedOut = sample.filledLines() >= kFewestSpaced && sample.neighbours() * 12 <= sample.filledLines();
    return isSpacedOut ? 15 : 0;
}

std::optional<Peeled> peelBlankLines(QStringView text)
{
    const QList<QStringView> lines = text.split(u'\n');
    if (!isSpaced(gapsIn(lines)) || !tellsOfDelivery(text)) {
        return std::nullopt;
    }
    LineWriter writer(text.size());
    qsizetype blank = 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].trimmed().isEmpty()) {
            ++blank;
            continue;
        }
        for (qsizetype kept = 0; kept < blank / 2; ++kept) {
            writer.add({}, at - blank + kept);
        }
        writer.add(lines[at], at);
        blank = 0;
    }
    return writer.take();
}

} // namespace BounceLens
