// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/joinedlines.h"

#include "input/fields.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kShortestJoined = 160; ///< characters of a line that may be several
constexpr int kFewestBreaks = 2;

/// The word that begins at \a at.
QStringView wordAt(QStringView line, qsizetype at)
{
    const qsizetype end = line.indexOf(u' ', at);
    return line.sliced(at, (end < 0 ? line.size() : end) - at);
}

/// "<lee@example.net>:", with which the reports of many programs begin what they say of a recipient
bool isNamedRecipient(QStringView word)
{
    return word.startsWith(u'<') && word.endsWith(">:"_L1) && word.contains(u'@');
}

bool isDialogueMark(QStringView word)
{
    return word == ">>>"_L1 || word == "<<<"_L1 || (word.size() >= 5 && word.startsWith("-----"_L1));
}

/// True if a line began with the word that begins at \a at.
bool beganLine(QStringView line, qsizetype at)
{
    const QStringView word = wordAt(line, at);
    const bool isField = word.endsWith(u':') || word.contains(u':') ? isReportField(fieldName(word)) : false;
    return isField || isNamedRecipient(word) || isDialogueMark(word);
}

QList<qsizetype> startsIn(QStringView line)
{
    QList<qsizetype> starts{0};
    for (qsizetype blank = line.indexOf(u' '); blank >= 0; blank = line.indexOf(u' ', blank + 1)) {
        if (blank + 1 < line.size() && beganLine(line, blank + 1)) {
            starts.append(blank + 1);
        }
    }
    return starts;
}

} // namespace

int seesJoinedLines(const TextSample &sample)
{
    return sample.longestLine() >= kShortestJoined ? 5 : 0;
}

std::optional<Peeled> peelJoinedLines(QStringView text)
{
    LineWriter writer(text.size());
    bool isPeeled = false;
    qsizetype number = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        const QList<qsizetype> starts = line.size() >= kShortestJoined ? startsIn(line) : QList<qsizetype>{0};
        const bool isJoined = starts.size() > kFewestBreaks;
        for (qsizetype at = 0; isJoined && at < starts.size(); ++at) {
            const qsizetype end = at + 1 < starts.size() ? starts[at + 1] - 1 : line.size();
            writer.add(line.sliced(starts[at], end - starts[at]), number);
        }
        if (!isJoined) {
            writer.add(line, number);
        }
        isPeeled = isPeeled || isJoined;
        ++number;
    }
    return isPeeled ? std::optional(writer.take()) : std::nullopt;
}

} // namespace BounceLens
