// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/joinedlines.h"

#include "input/fields.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"
#include "input/log.h"
#include "names/ascii.h"
#include "phrases/phrases.h"

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

bool isRuleWord(QStringView word)
{
    return word.size() >= 5 && word.startsWith("-----"_L1);
}

bool isDialogueMark(QStringView word)
{
    return word == ">>>"_L1 || word == "<<<"_L1;
}

/// The word that ends before the blank at \a blank.
QStringView wordBefore(QStringView line, qsizetype blank)
{
    const qsizetype start = blank > 0 ? line.first(blank).lastIndexOf(u' ') + 1 : 0;
    return line.sliced(start, blank - start);
}

/// Finds where the lines began that were joined, word by word.
class LineStarts
{
public:
    /// \a isAboveStatus: a line below it is a field of a report.
    LineStarts(QStringView line, bool isAboveStatus)
        : m_line(line)
        , m_lastStatus(isAboveStatus ? line.size() : lastStatusField(line))
        , m_isAfterCode(beginsWithReplyCode(wordAt(line, 0)))
    {
    }

    QList<qsizetype> find()
    {
        QList<qsizetype> starts{0};
        for (qsizetype blank = m_line.indexOf(u' '); blank >= 0; blank = m_line.indexOf(u' ', blank + 1)) {
            if (blank + 1 < m_line.size() && beganLine(blank)) {
                starts.append(blank + 1);
            }
        }
        return starts;
    }

private:
    bool beganLine(qsizetype blank)
    {
        const QStringView word = wordAt(m_line, blank + 1);
        if (word.isEmpty()) {
            return false; // two blanks
        }
        if (isReturnedAt(blank, word)) {
            m_isAfterCode = false;
            return true;
        }
        if (isRuleWord(wordBefore(m_line, blank)) && !m_isInRule) {
            return true;
        }
        if (isRuleWord(word)) {
            const bool isOpening = !m_isInRule;
            m_isInRule = isOpening && isClosedRule(blank + 1 + word.size());
            return isOpening;
        }
        const QStringView name = word.contains(u':') ? fieldName(word) : QStringView();
        m_isInReturned = m_isInReturned || (blank > m_lastStatus && isTraceField(name));
        const bool isField = isReportField(name) || (m_isInReturned && isMailField(name));
        const bool isStart = isField || isDialogueMark(word) || (isNamedRecipient(word) && !isBehindCode(blank)) ||
                             (!m_isAfterCode && isSentence(wordBefore(m_line, blank), word));
        m_isAfterCode = !isField && (m_isAfterCode || beginsWithReplyCode(word));
        return isStart;
    }

    /// "Message headers follow.", "--- Below this line is a copy of the message."
    [[nodiscard]] bool isReturnedAt(qsizetype blank, QStringView word)
    {
        constexpr int kMostLooked = 2000; // words
        constexpr qsizetype kLongest = 80;
        const bool mayBegin = word.front().isUpper() || (word.front() == u'-' && !isRuleWord(word));
        if (!mayBegin || wordBefore(m_line, blank).endsWith(u'-') || ++m_looked > kMostLooked) {
            return false;
        }
        const QStringView rest = m_line.sliced(blank + 1);
        const auto hits = findPhrases(rest.first(std::min(rest.size(), kLongest)), bitOf(PhraseKind::Returned));
        return std::ranges::any_of(hits, [&word, isDash = word.front() == u'-'](const PhraseHit &hit) {
            return hit.phrase->isAtStart && hit.at <= (isDash ? word.size() + 1 : 0);
        });
    }

    /// The header of the returned message stands behind all fields of the report.
    [[nodiscard]] static qsizetype lastStatusField(QStringView line)
    {
        constexpr qsizetype kLongestName = 80;
        qsizetype last = -1;
        for (qsizetype colon = line.indexOf(u':'); colon >= 0; colon = line.indexOf(u':', colon + 1)) {
            const QStringView before = line.first(colon).last(std::min(colon, kLongestName));
            const QStringView name = before.sliced(before.lastIndexOf(u' ') + 1);
            last = isStatusField(name) ? colon - name.size() : last;
        }
        return last;
    }

    /// True if a sentence ends with one word and another begins with the next. What a server said is never parted.
    [[nodiscard]] static bool isSentence(QStringView last, QStringView next)
    {
        constexpr qsizetype kShortest = 4; // "Mr.", "No.", "e.g."
        return last.size() >= kShortest && last.endsWith(u'.') && (next.front().isUpper() || next.front() == u'<');
    }

    /// True if another rule ends what this one began: "----- Transcript of session follows -----".
    [[nodiscard]] bool isClosedRule(qsizetype at) const
    {
        constexpr qsizetype kLongestTitle = 100;
        const QStringView title = m_line.sliced(at, std::min(m_line.size() - at, kLongestTitle));
        return title.contains(" -----"_L1);
    }

    /// "550 5.1.1 <lee@example.net>: User unknown"
    [[nodiscard]] bool isBehindCode(qsizetype blank) const
    {
        const QStringView before = wordBefore(m_line, blank);
        return !before.isEmpty() && isDigit(before.front());
    }

    QStringView m_line;
    qsizetype m_lastStatus;      ///< where the last field that only a report has begins
    int m_looked = 0;            ///< words that might say that the message follows
    bool m_isAfterCode;          ///< behind a reply code in the same line
    bool m_isInRule = false;     ///< between the rules around a title
    bool m_isInReturned = false; ///< of the header of the returned message
};

/// The number of the last line that begins with a field of a report; -1 if none does.
qsizetype lastStatusLine(QStringView text)
{
    qsizetype number = 0;
    qsizetype last = -1;
    for (const QStringView line : text.tokenize(u'\n')) {
        last = beginsWithStatusField(line) ? number : last;
        ++number;
    }
    return last;
}

} // namespace

int seesJoinedLines(const TextSample &sample)
{
    return sample.longestLine() >= kShortestJoined ? 5 : 0;
}

std::optional<Peeled> peelJoinedLines(QStringView text)
{
    LineWriter writer(text.size());
    const qsizetype lastStatus = lastStatusLine(text);
    bool isPeeled = false;
    qsizetype number = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        const bool isOfPairs = line.count("=\""_L1) >= 2; // logfmt: msg="…" error="…"
        const bool mayBeJoined = line.size() >= kShortestJoined && !isOfPairs && !readLogLine(line);
        const QList<qsizetype> starts =
            mayBeJoined ? LineStarts(line, number < lastStatus).find() : QList<qsizetype>{0};
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
