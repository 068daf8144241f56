// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/events/literal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kMaxDepth = 24;       ///< brackets within brackets; events have five
constexpr int kMaxValues = 100'000; ///< of one text

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`';
}

bool isOpening(QChar c)
{
    return c == u'{' || c == u'[' || c == u'(';
}

bool isClosing(QChar c)
{
    return c == u'}' || c == u']' || c == u')';
}

bool isBare(QChar c)
{
    return !c.isSpace() && !isQuote(c) && !isOpening(c) && !isClosing(c) && c != u',' && c != u':' && c != u'=' &&
           c != u';';
}

class LiteralReader
{
public:
    LiteralReader(QStringView text, qsizetype at, int firstLine)
        : m_text(text)
        , m_at(at)
        , m_line(firstLine + int(text.first(at).count(u'\n')))
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    /// Goes on to the next bracket that may begin an object: "{a", "{ 'a'", "[{", "Array (".
    void skipToBracket()
    {
        while (!isAtEnd() && !mayBegin()) {
            step();
        }
    }

    Literal readValue(int depth)
    {
        skipSpace();
        if (isAtEnd()) {
            return {};
        }
        const QChar c = m_text[m_at];
        if (isOpening(c)) {
            return readBrackets(depth);
        }
        return isQuote(c) ? readQuoted() : readWord(depth);
    }

private:
    void step()
    {
        m_line += m_text[m_at] == u'\n' ? 1 : 0;
        ++m_at;
    }

    void skipSpace()
    {
        while (!isAtEnd() && m_text[m_at].isSpace()) {
            step();
        }
    }

    [[nodiscard]] bool mayBegin() const
    {
        const QChar c = m_text[m_at];
        if (c == u'(') {
            return m_text.first(m_at).trimmed().endsWith("array"_L1, Qt::CaseInsensitive);
        }
        if (c != u'{' && c != u'[') {
            return false;
        }
        qsizetype next = m_at + 1;
        while (next < m_text.size() && m_text[next].isSpace()) {
            ++next;
        }
        const QChar first = next < m_text.size() ? m_text[next] : QChar();
        return isQuote(first) || first == u'{' || first == u'[' || (c == u'{' && (first.isLetter() || first == u'@'));
    }

    [[nodiscard]] bool startsWith(QStringView what) const { return m_text.sliced(m_at).startsWith(what); }

    Literal readBrackets(int depth)
    {
        Literal value;
        value.kind = Literal::Kind::List;
        value.lines = {m_line, m_line};
        step();
        while (true) {
            skipSpace();
            if (isAtEnd() || ++m_values > kMaxValues) {
                break;
            }
            if (isClosing(m_text[m_at])) {
                step();
                break;
            }
            if (m_text[m_at] == u',' || m_text[m_at] == u';') {
                step();
                continue;
            }
            if (depth >= kMaxDepth && isOpening(m_text[m_at])) {
                step();
                continue;
            }
            readItem(value, depth);
        }
        value.lines.last = m_line;
        return value;
    }

    /// A value, or a key and its value.
    void readItem(Literal &list, int depth)
    {
        const qsizetype before = m_at;
        Literal value = readValue(depth + 1);
        skipSpace();
        const bool isBracketed =
            value.kind == Literal::Kind::List && value.items.size() == 1 && startsWith(u"=>"); // PHP: "[email] => …"
        if ((value.kind == Literal::Kind::Word || value.kind == Literal::Kind::Text || isBracketed) && takeMark()) {
            const QString key = isBracketed ? value.items.first().text : value.text;
            value = isBracketed ? readRestOfLine(depth) : readValue(depth + 1);
            skipSpace();
            list.kind = Literal::Kind::Map;
            list.keys.resize(list.items.size());
            list.keys.append(key);
        } else if (list.kind == Literal::Kind::Map) {
            list.keys.append(QString());
        }
        list.items.append(value);
        if (m_at == before) {
            step();
        }
    }

    /// PHP's print_r() writes texts as they are, without quotes.
    Literal readRestOfLine(int depth)
    {
        skipSpace();
        if (startsWith(u"Array") || startsWith(u"stdClass")) {
            return readValue(depth + 1);
        }
        Literal value;
        value.lines = {m_line, m_line};
        while (!isAtEnd() && m_text[m_at] != u'\n') {
            value.text += m_text[m_at];
            step();
        }
        return value;
    }

    /// The mark between a key and its value.
    bool takeMark()
    {
        if (isAtEnd()) {
            return false;
        }
        const int length = startsWith(u"=>") ? 2 : m_text[m_at] == u':' || m_text[m_at] == u'=' ? 1 : 0;
        for (int taken = 0; taken < length; ++taken) {
            step();
        }
        return length > 0;
    }

    Literal readQuoted()
    {
        Literal value;
        value.kind = Literal::Kind::Text;
        value.lines = {m_line, m_line};
        const QChar quote = m_text[m_at];
        step();
        while (!isAtEnd() && !isEndOf(quote)) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size()) {
                step();
                readEscape(value.text);
            } else {
                value.text += m_text[m_at];
                step();
            }
        }
        if (!isAtEnd()) {
            step();
        }
        value.lines.last = m_line;
        return value;
    }

    /// A quote that something follows that may stand behind a text: 'user's mailbox is full' has an apostrophe in it.
    [[nodiscard]] bool isEndOf(QChar quote) const
    {
        if (m_text[m_at] != quote) {
            return false;
        }
        if (quote != u'\'' || m_at + 1 >= m_text.size()) {
            return true;
        }
        const QChar next = m_text[m_at + 1];
        return !next.isLetterOrNumber();
    }

    void readEscape(QString &text)
    {
        const QChar c = m_text[m_at];
        step();
        if (c == u'u' && m_at + 4 <= m_text.size()) {
            bool isNumber = false;
            const ushort code = m_text.sliced(m_at, 4).toUShort(&isNumber, 16);
            if (isNumber) {
                text += QChar(code == 0 ? u' ' : char16_t(code));
                m_at += 4;
                return;
            }
        }
        text += c == u'n' || c == u'r' ? QChar(u'\n') : c == u't' ? QChar(u' ') : c;
    }

    /// A bare word or number; the name in front of a bracket or quote is passed over: "Error {…}", "b'…'".
    Literal readWord(int depth)
    {
        Literal value;
        value.lines = {m_line, m_line};
        while (!isAtEnd() && isBare(m_text[m_at])) {
            value.text += m_text[m_at];
            step();
        }
        if (value.text.isEmpty()) {
            return value;
        }
        const qsizetype behind = m_at;
        const int line = m_line;
        skipSpace();
        const bool isPrefix = !isAtEnd() && (isOpening(m_text[m_at]) || (isQuote(m_text[m_at]) && m_at == behind));
        if (isPrefix && depth < kMaxDepth) {
            return readValue(depth + 1);
        }
        m_at = behind;
        m_line = line;
        return value;
    }

    QStringView m_text;
    qsizetype m_at;
    int m_line;
    int m_values = 0;
};

} // namespace

bool Literal::isFilled() const
{
    static constexpr std::array kNothing{"null"_L1, "None"_L1, "nil"_L1, "undefined"_L1, "NULL"_L1};
    return (kind == Kind::Word || kind == Kind::Text) && !text.trimmed().isEmpty() &&
           std::ranges::find(kNothing, text) == kNothing.end();
}

Literal readLiteral(QStringView text, qsizetype &at, int firstLine)
{
    LiteralReader reader(text, at, firstLine);
    const Literal value = reader.readValue(0);
    at = reader.at();
    return value;
}

QList<Literal> findLiterals(QStringView text, int firstLine)
{
    QList<Literal> found;
    LiteralReader reader(text, 0, firstLine);
    while (true) {
        reader.skipToBracket();
        if (reader.isAtEnd()) {
            return found;
        }
        const Literal value = reader.readValue(0);
        if (!value.items.isEmpty()) {
            found.append(value);
        }
    }
}

} // namespace BounceLens
