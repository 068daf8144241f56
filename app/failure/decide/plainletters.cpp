// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/plainletters.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Cyrillic and Greek letters that look like the Latin ones below them.
constexpr QStringView kLookalikes = u"аесорхуіјѕԁԛԝһӏАВЕКМНОРСТХУІЈЅοαντρυικχΑΒΕΖΗΙΚΜΝΟΡΤΥΧɡıɩ";
constexpr QStringView kLooksLike = u"aecopxyijsdqwhlABEKMHOPCTXYIJSoavtpuikxABEZHIKMNOPTYXgil";
static_assert(kLookalikes.size() == kLooksLike.size());

bool isUnseen(char16_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool isOddSpace(char16_t c)
{
    return c >= 0x2000 && c <= 0x200A;
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

/// A letter of another alphabet, East Asian scripts apart: those stand beside Latin words without a space.
bool isForeign(QChar c)
{
    return c.isLetter() && (c.script() == QChar::Script_Cyrillic || c.script() == QChar::Script_Greek);
}

class PlainWord
{
public:
    PlainWord(QString word, Disguise &found)
        : m_word(std::move(word))
        , m_found(found)
    {
    }

    QString read()
    {
        const QString written = m_word;
        dropUnseen();
        replaceLookalikes();
        replaceCapitals();
        if (m_isDisguised && m_found.first.isEmpty()) {
            m_found.first = written;
        }
        return m_word;
    }

private:
    void dropUnseen()
    {
        const qsizetype size = m_word.size();
        for (qsizetype at = 1; at + 1 < size; ++at) {
            const bool isInside = m_word[at - 1].isLetter() && m_word[at + 1].isLetter();
            if (isUnseen(m_word[at].unicode()) && isInside) {
                ++m_found.unseenLetters;
                m_isDisguised = true;
            }
        }
        m_word.removeIf([](QChar c) { return isUnseen(c.unicode()); });
    }

    void replaceLookalikes()
    {
        const auto isKnown = [](QChar c) { return !isForeign(c) || kLookalikes.contains(c); };
        if (std::ranges::none_of(m_word, isLatin) || std::ranges::none_of(m_word, isForeign) ||
            !std::ranges::all_of(m_word, isKnown)) {
            return;
        }
        for (QChar &c : m_word) {
            const qsizetype at = isForeign(c) ? kLookalikes.indexOf(c) : -1;
            c = at >= 0 ? kLooksLike[at] : c;
        }
        ++m_found.foreignLetters;
        m_isDisguised = true;
    }

    /// "maiI", "bIocked": an I between small letters, or behind them at the end, is an l.
    void replaceCapitals()
    {
        for (qsizetype at = 1; at < m_word.size(); ++at) {
            const bool isEnd = at + 1 == m_word.size() || !m_word[at + 1].isUpper();
            if (m_word[at] == u'I' && m_word[at - 1].isLower() && isEnd) {
                m_word[at] = u'l';
            }
        }
    }

    QString m_word;
    Disguise &m_found;
    bool m_isDisguised = false;
};

/// Six hexadecimal digits, a decimal one among them, behind a word or a short number.
const QRegularExpression &junkTail()
{
    static const QRegularExpression regex(
        uR"((?<![\p{L}\p{N}])(\p{L}{1,20}?|\d{1,2}|)(?=[0-9a-f]*[0-9])[0-9a-f]{6}(?![\p{L}\p{N}]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return regex;
}

/// True for three letters or more that go on as six hexadecimal digits, a decimal one among them.
bool hasJunkTail(QStringView word)
{
    constexpr qsizetype kTail = 6;
    constexpr qsizetype kShortest = 3;
    if (word.size() < kTail + kShortest) {
        return false;
    }
    const QStringView tail = word.last(kTail);
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return std::ranges::all_of(tail, isHex) && std::ranges::any_of(tail, isDigit) &&
           std::ranges::all_of(word.chopped(kTail), isLetter);
}

/// Takes off tails of junk if there are many; a few are identifiers.
void dropJunk(QString &text, int tails, Disguise &found)
{
    constexpr int kMany = 8;
    if (tails >= kMany) {
        found.junkTails += tails;
        text.replace(junkTail(), u"\\1"_s);
    }
}

/// Letters of formulas lie in one block behind this surrogate.
constexpr QChar kMathSurrogate = QChar(0xD835);

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || isUnseen(c.unicode());
}

/// True for a word in which nothing can be disguised.
bool isPlain(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80 && c != u'I'; });
}

/// Word for word, without what needs a look at the whole. \a tails: words with tails of junk.
QString plainWords(QStringView text, int &tails, Disguise &found)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isOfWord(text[end])) {
            ++end;
        }
        if (end > at) {
            const QStringView word = text.sliced(at, end - at);
            tails += hasJunkTail(word) ? 1 : 0;
            if (isPlain(word)) {
                plain += word;
            } else {
                plain += PlainWord(word.toString(), found).read();
            }
            at = end;
            continue;
        }
        const QChar c = text[at++];
        found.oddSpaces += isOddSpace(c.unicode()) ? 1 : 0;
        plain += c.isSpace() && c != u'\n' ? QChar(u' ') : c;
    }
    return plain;
}

} // namespace

QString plainLetters(QStringView text, Disguise &found)
{
    QString given = text.toString();
    if (const qsizetype count = given.count(kMathSurrogate); count > 0) {
        found.mathLetters += int(count);
        given = given.normalized(QString::NormalizationForm_KC);
    }
    int tails = 0;
    QString plain = plainWords(given, tails, found);
    dropJunk(plain, tails, found);
    return plain;
}

QString packedLetters(QStringView text)
{
    QString packed;
    packed.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            packed += c.toLower();
        }
    }
    return packed;
}

} // namespace BounceLens
