// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/prefixform.h"

#include "names/ascii.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Words that differ from line to line of one log.
constexpr std::array kVaryingWords{
    "jan"_L1,   "feb"_L1,    "mar"_L1,    "apr"_L1,     "may"_L1,     "jun"_L1,  "jul"_L1,   "aug"_L1,
    "sep"_L1,   "oct"_L1,    "nov"_L1,    "dec"_L1,     "mon"_L1,     "tue"_L1,  "wed"_L1,   "thu"_L1,
    "fri"_L1,   "sat"_L1,    "sun"_L1,    "am"_L1,      "pm"_L1,      "err"_L1,  "trace"_L1, "debug"_L1,
    "info"_L1,  "notice"_L1, "warn"_L1,   "warning"_L1, "error"_L1,   "crit"_L1, "log"_L1,   "msg"_L1,
    "fatal"_L1, "severe"_L1, "stdout"_L1, "stderr"_L1,  "critical"_L1};

bool isVaryingWord(QStringView word)
{
    return std::ranges::any_of(kVaryingWords, [word](QLatin1StringView known) {
        return word.size() == known.size() && word.compare(known, Qt::CaseInsensitive) == 0;
    });
}

bool isTabOrBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

template <typename Is>
QStringView runAt(QStringView line, qsizetype at, Is is)
{
    qsizetype end = at;
    while (end < line.size() && is(line[end])) {
        ++end;
    }
    return line.sliced(at, end - at);
}

qsizetype leadingBlanks(QStringView line)
{
    return runAt(line, 0, isTabOrBlank).size();
}

} // namespace

PrefixForm::Read PrefixForm::readAt(QStringView line, qsizetype at)
{
    const QChar first = line[at];
    if (isTabOrBlank(first)) {
        return {Kind::Blank, runAt(line, at, isTabOrBlank)};
    }
    if (isDigit(first)) {
        return {Kind::Number, runAt(line, at, isDigit)};
    }
    if (first.isLetter()) {
        const QStringView word = runAt(line, at, [](QChar c) { return c.isLetter(); });
        return {isVaryingWord(word) ? Kind::Varying : Kind::Word, word};
    }
    return {Kind::Mark, line.sliced(at, 1)};
}

bool PrefixForm::areAlike(Kind kind, QStringView text, const Read &other)
{
    const bool isGrep =
        kind == Kind::Mark && (text == u":" || text == u"-") && (other.text == u":" || other.text == u"-");
    return kind == other.kind && ((kind != Kind::Word && kind != Kind::Mark) || text == other.text || isGrep);
}

PrefixForm PrefixForm::commonTo(QStringView one, QStringView other)
{
    PrefixForm form;
    const bool areIndented = leadingBlanks(one) > 0 && leadingBlanks(other) > 0;
    qsizetype at = areIndented ? 0 : leadingBlanks(one);
    qsizetype otherAt = areIndented ? 0 : leadingBlanks(other);
    while (at < std::min(one.size(), kMaxPrefix) && otherAt < std::min(other.size(), kMaxPrefix)) {
        const Read read = readAt(one, at);
        const Read otherRead = readAt(other, otherAt);
        if (!areAlike(read.kind, read.text, otherRead)) {
            break;
        }
        const bool isFixed = read.kind == Kind::Word || read.kind == Kind::Mark;
        const bool isSame = read.text == otherRead.text;
        form.m_tokens.append({read.kind, !isFixed ? QString() : isSame ? read.text.toString() : QStringLiteral("-")});
        at += read.text.size();
        otherAt += otherRead.text.size();
    }
    form.close();
    return form;
}

qsizetype PrefixForm::lengthIn(QStringView line) const
{
    const bool isIndented = m_tokens.first().kind == Kind::Blank && !isBlank();
    qsizetype at = isBlank() ? 0 : leadingBlanks(line);
    for (qsizetype number = isIndented ? 1 : 0; number < m_tokens.size(); ++number) {
        const Token &token = m_tokens.at(number);
        const bool isClosing = number + 1 == m_tokens.size() && token.kind == Kind::Blank;
        if (at == line.size()) {
            return isClosing ? at : -1;
        }
        const Read read = readAt(line, at);
        if (!areAlike(token.kind, token.text, read)) {
            return -1;
        }
        at += isClosing ? std::min(read.text.size(), m_closingBlanks) : read.text.size();
    }
    return at;
}

bool PrefixForm::isNumber() const
{
    const auto isKind = [](Kind kind) { return [kind](const Token &token) { return token.kind == kind; }; };
    return std::ranges::any_of(m_tokens, isKind(Kind::Number)) && std::ranges::none_of(m_tokens, isKind(Kind::Word)) &&
           std::ranges::none_of(m_tokens, isKind(Kind::Varying)) && !hasTime();
}

bool PrefixForm::hasTime() const
{
    for (qsizetype at = 0; at + 2 < m_tokens.size(); ++at) {
        const bool isTime =
            m_tokens[at].kind == Kind::Number && m_tokens[at + 1].text == u":" && m_tokens[at + 2].kind == Kind::Number;
        if (isTime) {
            return true;
        }
    }
    return false;
}

void PrefixForm::close()
{
    while (!isEmpty() && m_tokens.last().kind != Kind::Mark && m_tokens.last().kind != Kind::Blank) {
        m_tokens.removeLast();
    }
}

int numberIn(QStringView prefix)
{
    for (qsizetype at = 0; at < prefix.size(); ++at) {
        if (isDigit(prefix[at])) {
            constexpr qsizetype kLongest = 9;
            const QStringView digits = runAt(prefix, at, isDigit);
            return digits.size() > kLongest ? -1 : digits.toInt();
        }
    }
    return -1;
}

} // namespace BounceLens
