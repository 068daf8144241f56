// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/softwraps.h"

#include "input/fields.h"
#include "input/layers/lines/wrapwidth.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"
#include "input/transcript.h"
#include "names/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isRuleStart(QStringView line)
{
    line = line.trimmed();
    return line.startsWith("--"_L1) || line.startsWith("=="_L1) || line.startsWith("__"_L1) || line.startsWith("**"_L1);
}

/// "- ", "* ", "1. ", ">>> ", "<<< ", "... "
bool isMarkStart(QStringView line)
{
    const bool isBullet = line.size() > 1 && line[1] == u' ' && QStringView(u"-*+>|\u2022").contains(line[0]);
    const bool isNumbered =
        line.size() > 2 && isDigit(line[0]) && (line[1] == u'.' || line[1] == u')') && line[2] == u' ';
    return isBullet || isNumbered || line.startsWith(">>>"_L1) || line.startsWith("<<<"_L1) ||
           line.startsWith("..."_L1);
}

/// True for a line that begins as lines do that carry on no other.
bool beginsOwnLine(QStringView line)
{
    const QStringView name = fieldName(line);
    const bool isNamed = isReportField(name) || isMailField(name) || name.startsWith("X-"_L1);
    return isNamed || beginsWithReplyCode(line) || isRuleStart(line) || isMarkStart(line) || opensLine(line);
}

/// A reply, a field of a report, an address, or words about them: what must not be broken.
bool isMachineMade(QStringView line)
{
    line = line.trimmed();
    return isReportField(fieldName(line)) || beginsWithReplyCode(line) || holdsReply(line) || line.contains(u'@');
}

/// "BODY:", "Reason:" by themselves.
bool isLabel(QStringView line)
{
    return fieldName(line).size() + 1 == line.trimmed().size();
}

/// Two lines of a list or a log: their first letters are the same but for digits.
bool areOfOneList(QStringView line, QStringView next)
{
    constexpr qsizetype kCompared = 10;
    if (line.size() < kCompared || next.size() < kCompared ||
        std::ranges::none_of(next.first(kCompared), [](QChar c) { return isDigit(c); })) {
        return false;
    }
    for (qsizetype at = 0; at < kCompared; ++at) {
        if (line[at] != next[at] && !(isDigit(line[at]) && isDigit(next[at]))) {
            return false;
        }
    }
    return true;
}

/// Scripts that part no words by blanks are broken anywhere, and were by whoever wrote the text.
bool isWithoutBlanks(QChar c)
{
    return c.unicode() >= 0x2E80 && c.isLetter();
}

/// True if what a line says of a recipient is complete, so that an address in the next is that of another.
bool isComplete(QStringView line)
{
    line = line.trimmed();
    const bool isOpenField = !fieldName(line).isEmpty() && (line.endsWith(u';') || line.endsWith(u':'));
    return !isOpenField && (!isMachineMade(line) || QStringView(u").:;>").contains(line.back()));
}

/// "<lee@" and "example.net>": an address that was broken at its sign or inside its brackets.
bool isAddressBroken(QStringView line, QStringView next)
{
    constexpr qsizetype kLongest = 254; // characters of an address, RFC 5321 section 4.5.3.1.3 less the brackets
    const qsizetype blank = line.lastIndexOf(u' ');
    const QStringView last = line.sliced(blank + 1);
    const auto end = std::ranges::find_if(next, [](QChar c) { return c.isSpace(); });
    const QStringView first = next.first(end - next.begin());
    if (last.isEmpty() || first.isEmpty() || last.size() + first.size() > kLongest) {
        return false;
    }
    const qsizetype bracket = last.lastIndexOf(u'<');
    const bool isOpen = bracket >= 0 && last.indexOf(u'>', bracket) < 0 && last.size() > bracket + 1;
    const qsizetype close = first.indexOf(u'>');
    const bool isWhole = isOpen && close > 0 && (last.contains(u'@') || first.first(close).contains(u'@'));
    const bool isAtSign =
        last.size() > 1 && last.endsWith(u'@') && isLetterOrDigit(first.front()) && first.contains(u'.');
    return isWhole || isAtSign;
}

/// Editors show with an arrow that a line is the rest of the one above.
bool isArrow(QChar c)
{
    return c == QChar(0x21AA) || c == QChar(0x21B3) || c == QChar(0x2937);
}

bool isCarriedOn(QStringView next)
{
    next = next.trimmed();
    return !next.isEmpty() && isArrow(next.front());
}

/// "X-Postfix-Sender: rfc822;", "X-Original-Message-ID:": a field of a report whose value stands in the next line.
bool isFieldBroken(QStringView line, QStringView next)
{
    const QStringView name = fieldName(line);
    const bool isOfReport = isReportField(name) || isMailField(name) || name.startsWith("X-"_L1, Qt::CaseInsensitive);
    const QStringView value = isOfReport ? line.sliced(name.size() + 1).trimmed() : QStringView();
    const bool isOpen = isOfReport && (value.isEmpty() || value.endsWith(u';'));
    return isOpen && !next.trimmed().isEmpty() && !next.front().isSpace() && fieldName(next).isEmpty() &&
           !isRuleStart(next);
}

/// "<<< 550", "550 5.1.1" by themselves.
bool isCodeAlone(QStringView line)
{
    line = line.trimmed();
    line = line.startsWith("<<< "_L1) ? line.sliced(4).trimmed() : line;
    const bool isOfCodes = std::ranges::all_of(line, [](QChar c) { return isDigit(c) || c == u'.' || c == u' '; });
    return isOfCodes && beginsWithReplyCode(line);
}

/// "550" and "<lee@example.net>:", and "<lee@example.net>:" and "User unknown" below it: a long address has a line of
/// its own.
bool isAddressOfReply(QStringView line, QStringView next)
{
    next = next.trimmed();
    const qsizetype close = next.startsWith(u'<') ? next.indexOf(u'>') : -1;
    return close > 0 && next.first(close).contains(u'@') && isCodeAlone(line);
}

/// "------ This is a copy of the message," and "including all the headers. ------"
bool isTitleBroken(QStringView line, QStringView next)
{
    line = line.trimmed();
    next = next.trimmed();
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return line.startsWith("---"_L1) && next.endsWith("---"_L1) && !line.endsWith(u'-') && !next.startsWith(u'-') &&
           std::ranges::any_of(line, isLetter) && std::ranges::any_of(next, isLetter);
}

bool isBroken(QStringView line, QStringView next)
{
    return isAddressBroken(line, next) || isFieldBroken(line, next) || isCarriedOn(next) ||
           isAddressOfReply(line, next) || isTitleBroken(line, next);
}

/// "550 5.1.1 <lee@example.net>: Recipient address rejected: User", "unknown": a reply that stops in the middle of a
/// sentence just where a line is full. \a width: of the longest line.
bool isReplyBroken(QStringView line, QStringView next, qsizetype width)
{
    constexpr qsizetype kNarrowest = 36; // characters; nobody breaks lines so short that fewer fit
    line = line.trimmed();
    const auto end = std::ranges::find_if(next, [](QChar c) { return c.isSpace(); });
    const bool isFull = line.size() >= kNarrowest && line.size() + 1 + (end - next.begin()) > width;
    const bool isOpen = isFull && !next.isEmpty() && !QStringView(u".!?;").contains(line.back()) &&
                        (next.front().isLower() || next.front() == u'(' || line.endsWith(u':'));
    return isOpen && (beginsWithReplyCode(line) || line.startsWith("<<< "_L1)) && fieldName(next).isEmpty() &&
           !isSmtpCommand(next);
}

QStringView withoutArrow(QStringView line)
{
    return isCarriedOn(line) ? line.trimmed().sliced(1).trimmed() : line.trimmed();
}

class WrapJoiner
{
public:
    explicit WrapJoiner(QStringView text)
        : m_lines(text.split(u'\n'))
        , m_wrap(wrapWidthOf(m_lines))
        , m_writer(text.size())
    {
    }

    std::optional<Peeled> join()
    {
        if (!isDamaged()) {
            return std::nullopt;
        }
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            if (at > 0 && isJoined(at)) {
                m_writer.extend(isGlued(at) ? QString() : u" "_s);
                m_writer.extend(isGlued(at) ? m_lines[at] : withoutArrow(m_lines[at]));
            } else {
                m_writer.add(withoutEnd(at), at);
            }
        }
        return m_writer.take();
    }

private:
    /// True if the end of a line is that of what was broken: no blank is to be added.
    [[nodiscard]] bool isGlued(qsizetype at) const
    {
        return isAddressBroken(m_lines[at - 1], m_lines[at]) ||
               (m_wrap.where == WrapWidth::Where::AtColumn && m_wrap.isForced(m_lines[at - 1], m_lines[at]));
    }

    [[nodiscard]] QStringView withoutEnd(qsizetype at) const
    {
        QStringView line = m_lines[at];
        const bool isFollowed = at + 1 < m_lines.size() && isJoined(at + 1) && !isGlued(at + 1);
        while (isFollowed && line.endsWith(u' ')) {
            line.chop(1);
        }
        return line;
    }

    [[nodiscard]] bool isForced(qsizetype at) const
    {
        return m_wrap.where != WrapWidth::Where::Nowhere && m_wrap.isForced(m_lines[at - 1], m_lines[at]);
    }

    [[nodiscard]] bool isJoined(qsizetype at) const
    {
        if (isBroken(m_lines[at - 1], m_lines[at]) || isReplyBrokenAt(at) || isBehindAddress(at)) {
            return true;
        }
        const bool mayJoin =
            isForced(at) && !isRuleStart(m_lines[at - 1]) && !areOfOneList(m_lines[at - 1], m_lines[at]);
        return mayJoin && (m_wrap.where == WrapWidth::Where::AtColumn || carriesOn(at));
    }

    /// What was said of an address that was moved to a line of its own.
    [[nodiscard]] bool isBehindAddress(qsizetype at) const
    {
        const bool isBehind = at > 1 && isAddressOfReply(m_lines[at - 2], m_lines[at - 1]);
        const QStringView next = m_lines[at].trimmed();
        const bool isOpen = !next.isEmpty() && (next.front().isLower() || m_lines[at - 1].trimmed().endsWith(u':'));
        return isBehind && isOpen && !beginsOwnLine(next);
    }

    [[nodiscard]] bool isReplyBrokenAt(qsizetype at) const
    {
        constexpr qsizetype kWidest = 132; // characters; longer lines were not broken
        return m_wrap.width <= kWidest && isReplyBroken(m_lines[at - 1], m_lines[at], m_wrap.width);
    }

    [[nodiscard]] bool carriesOn(qsizetype at) const
    {
        const QStringView line = m_lines[at - 1];
        const QStringView next = m_lines[at];
        const bool isOther = beginsWithAddress(next) && isComplete(line);
        return !isOther && !beginsOwnLine(next) && !isLabel(next) && !isWithoutBlanks(line.trimmed().back()) &&
               !isWithoutBlanks(next.front());
    }

    [[nodiscard]] int countJoined() const
    {
        int joined = 0;
        for (qsizetype at = 1; at < m_lines.size(); ++at) {
            joined += isForced(at) && isJoined(at) ? 1 : 0;
        }
        return joined;
    }

    [[nodiscard]] bool isDamaged() const
    {
        constexpr int kFewestJoined = 3;
        const bool isWrapped = countJoined() >= kFewestJoined;
        for (qsizetype at = 1; at < m_lines.size(); ++at) {
            if (isBroken(m_lines[at - 1], m_lines[at]) || isReplyBrokenAt(at) ||
                (isWrapped && isForced(at) && isMachineMade(m_lines[at - 1]) && isJoined(at))) {
                return true;
            }
        }
        return false;
    }

    QList<QStringView> m_lines;
    WrapWidth m_wrap;
    LineWriter m_writer;
};

} // namespace

int seesSoftWraps(const TextSample &sample)
{
    const bool mayBeBroken = sample.countLast(u'@') + sample.countLast(u';') + sample.countLast(u':') > 0 ||
                             sample.countFirst(TextSample::kNotAscii) > 0;
    const auto mayBeReply = [](QStringView line) {
        return beginsWithReplyCode(line.trimmed()) || line.startsWith(u"<<<") || line.startsWith(u"---");
    };
    const auto isOpenAddress = [](QStringView line) {
        const qsizetype bracket = line.lastIndexOf(u'<');
        return bracket >= 0 && line.indexOf(u'>', bracket) < 0 && line.size() > bracket + 1;
    };
    const bool isSeen = std::ranges::any_of(sample.head(), mayBeReply) ||
                        wrapWidthOf(sample.head()).where != WrapWidth::Where::Nowhere || mayBeBroken ||
                        (sample.count(u'<') > 0 && std::ranges::any_of(sample.head(), isOpenAddress));
    return isSeen ? 10 : 0;
}

std::optional<Peeled> peelSoftWraps(QStringView text)
{
    return WrapJoiner(text).join();
}

} // namespace BounceLens
