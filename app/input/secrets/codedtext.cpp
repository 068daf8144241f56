// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/secrets/codedtext.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace BounceLens {

namespace {

/// Shorter words hold no login, and many words of people are as long.
constexpr qsizetype kShortestWord = 12;
/// A line of an encoded part is 60 to 76 letters long (RFC 2045 section 6.8), the last one may be shorter.
constexpr qsizetype kShortestLine = 40;

/// The six bits of each letter, of the alphabet for URLs too (RFC 4648 section 5); -1 for others.
constexpr std::array<qint8, 256> kSixBits = [] {
    std::array<qint8, 256> bits{};
    bits.fill(-1);
    for (int at = 0; at < 26; ++at) {
        bits[size_t('A') + size_t(at)] = qint8(at);
        bits[size_t('a') + size_t(at)] = qint8(26 + at);
    }
    for (int at = 0; at < 10; ++at) {
        bits[size_t('0') + size_t(at)] = qint8(52 + at);
    }
    bits['+'] = bits['-'] = 62;
    bits['/'] = bits['_'] = 63;
    return bits;
}();

/// An object, not a function: algorithms take it in.
constexpr auto isCode = [](char c) { return kSixBits[uchar(c)] >= 0; };

/// Takes letters one by one and gives a byte for each that is full.
class Base64Decoder
{
public:
    explicit Base64Decoder(CodedText &coded)
        : m_coded(coded)
    {
    }

    void take(char letter, int at)
    {
        m_bits = (m_bits << 6) | quint32(kSixBits[uchar(letter)]);
        m_count += 6;
        if (m_count >= 8) {
            m_count -= 8;
            m_coded.bytes.append(char((m_bits >> m_count) & 0xFF));
            m_coded.starts.append(m_last);
            m_coded.ends.append(at + 1);
        }
        m_last = at;
    }

private:
    CodedText &m_coded;
    quint32 m_bits = 0;
    int m_count = 0;
    int m_last = 0; ///< the letter before, which holds a part of the next byte too
};

/// UTF-16 becomes UTF-8: each second byte is NUL.
void narrow(CodedText &coded)
{
    const qsizetype nulls = coded.bytes.count('\0');
    if (coded.bytes.size() < 8 || nulls < coded.bytes.size() / 3) {
        return;
    }
    CodedText narrowed;
    narrowed.first = coded.first;
    narrowed.end = coded.end;
    narrowed.isBase64 = coded.isBase64;
    narrowed.isWord = coded.isWord;
    for (qsizetype at = 0; at < coded.bytes.size(); ++at) {
        const auto byte = uchar(coded.bytes[at]);
        if (byte != 0 && byte < 0xFE) {
            narrowed.bytes.append(char(byte));
            narrowed.starts.append(coded.starts[at]);
            narrowed.ends.append(coded.ends[at]);
        }
    }
    coded = narrowed;
}

/// Pictures and archives hold bytes that no text has. A login holds two NULs.
bool isText(QByteArrayView bytes, bool isWord)
{
    constexpr qsizetype kLooked = 4096;
    const QByteArrayView looked = bytes.first(std::min(bytes.size(), kLooked));
    const auto isOdd = [&](char c) {
        const bool isLoginMark = (c == '\0' || c == '\1') && isWord;
        return uchar(c) < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1B' && !isLoginMark;
    };
    const auto isAscii = [](char c) { return uchar(c) < 0x80; };
    return looked.size() >= 6 && std::ranges::none_of(looked, isOdd) &&
           std::ranges::count_if(looked, isAscii) > looked.size() / 2;
}

/// False for a word whose bytes are no text, as nearly all are: names and numbers use the same letters. Quicker than to
/// take it apart with the place of each byte.
bool mayHoldText(QByteArrayView word)
{
    constexpr qsizetype kLongest = 400;
    if (word.size() > kLongest) {
        return true;
    }
    std::array<char, kLongest> bytes;
    qsizetype size = 0;
    qsizetype nulls = 0;
    quint32 bits = 0;
    int count = 0;
    for (const char letter : word) {
        bits = (bits << 6) | quint32(kSixBits[uchar(letter)]);
        count += 6;
        if (count >= 8) {
            count -= 8;
            const char byte = char((bits >> count) & 0xFF);
            nulls += byte == '\0' ? 1 : 0;
            bytes[size_t(size++)] = byte;
        }
    }
    const bool isWide = size >= 8 && nulls >= size / 3; // see narrow()
    return isWide || isText(QByteArrayView(bytes.data(), size), true);
}

class Base64Search
{
public:
    explicit Base64Search(QByteArrayView text)
        : m_text(text)
    {
    }

    QList<CodedText> find()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype end = endOfLine(at);
            if (!isCodeLine(at, end)) {
                closeRun();
                findWords(at, end);
            } else if (const bool goesOn = !m_run.empty(); end - at >= kShortestLine || goesOn) {
                m_run.append({int(at), int(end)});
            } else {
                findWords(at, end);
            }
            at = end + 1;
        }
        closeRun();
        return std::move(m_found);
    }

private:
    struct Part
    {
        int at;
        int end;
    };

    [[nodiscard]] qsizetype endOfLine(qsizetype at) const
    {
        const auto found =
            std::find_if(m_text.begin() + at, m_text.end(), [](char c) { return c == '\n' || c == '\r'; });
        return found - m_text.begin();
    }

    /// Nothing but code, and "=" at its end.
    [[nodiscard]] bool isCodeLine(qsizetype at, qsizetype end) const
    {
        while (end > at && (m_text[end - 1] == '=' || m_text[end - 1] == ' ')) {
            --end;
        }
        return at == end || std::all_of(m_text.begin() + at, m_text.begin() + end, isCode);
    }

    void closeRun()
    {
        decode(m_run, m_run.size() < 2);
        m_run.clear();
    }

    void findWords(qsizetype at, qsizetype end)
    {
        while (at < end) {
            const auto first = std::find_if(m_text.begin() + at, m_text.begin() + end, isCode);
            const auto last = std::find_if_not(first, m_text.begin() + end, isCode);
            at = last - m_text.begin();
            if (last - first >= kShortestWord && mayHoldText(QByteArrayView(first, last))) {
                decode({Part{int(first - m_text.begin()), int(at)}}, true);
            }
        }
    }

    void decode(const QList<Part> &parts, bool isWord)
    {
        if (parts.isEmpty()) {
            return;
        }
        CodedText coded;
        coded.first = parts.first().at;
        coded.end = parts.last().end;
        coded.isBase64 = true;
        coded.isWord = isWord;
        const qsizetype most = (coded.end - coded.first) / 4 * 3 + 3;
        coded.bytes.reserve(most);
        coded.starts.reserve(most);
        coded.ends.reserve(most);
        Base64Decoder decoder(coded);
        for (const Part part : parts) {
            for (int at = part.at; at < part.end; ++at) {
                if (isCode(m_text[at])) {
                    decoder.take(m_text[at], at);
                }
            }
        }
        narrow(coded);
        if (isText(coded.bytes, coded.isWord)) {
            m_found.append(coded);
        }
    }

    QByteArrayView m_text;
    QList<Part> m_run;
    QList<CodedText> m_found;
};

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/// Bytes that stand for themselves.
void addAsItIs(QByteArrayView bytes, qsizetype at, CodedText &coded)
{
    const qsizetype before = coded.bytes.size();
    coded.bytes.append(bytes);
    coded.starts.resize(before + bytes.size());
    coded.ends.resize(before + bytes.size());
    std::iota(coded.starts.begin() + before, coded.starts.end(), int(at));
    std::iota(coded.ends.begin() + before, coded.ends.end(), int(at) + 1);
}

/// How many bytes a "=" with a line end behind it takes; 0 if there is none.
qsizetype softBreakAt(QByteArrayView rest)
{
    qsizetype at = 1;
    while (at < rest.size() && (rest[at] == ' ' || rest[at] == '\t')) {
        ++at;
    }
    const bool isReturn = at < rest.size() && rest[at] == '\r';
    const bool isFeed = at + isReturn < rest.size() && rest[at + isReturn] == '\n';
    return isReturn || isFeed ? at + isReturn + isFeed : 0;
}

} // namespace

CodedText quotedPrintableOf(QByteArrayView text)
{
    CodedText plain;
    plain.end = int(text.size());
    plain.bytes.reserve(text.size());
    plain.starts.reserve(text.size());
    plain.ends.reserve(text.size());
    bool isEscaped = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf('=', at);
        const qsizetype mark = found < 0 ? text.size() : found;
        addAsItIs(text.sliced(at, mark - at), at, plain);
        if (mark == text.size()) {
            break;
        }
        const QByteArrayView rest = text.sliced(mark);
        const int high = rest.size() > 2 ? hexDigit(rest[1]) : -1;
        const int low = high >= 0 ? hexDigit(rest[2]) : -1;
        const qsizetype soft = low < 0 ? softBreakAt(rest) : 0;
        const qsizetype length = low >= 0 ? 3 : std::max<qsizetype>(soft, 1);
        if (soft == 0) {
            plain.bytes.append(low >= 0 ? char(high * 16 + low) : '=');
            plain.starts.append(int(mark));
            plain.ends.append(int(mark + length));
        }
        isEscaped = isEscaped || soft > 0 || low >= 0;
        at = mark + length;
    }
    return isEscaped ? plain : CodedText();
}

QList<CodedText> base64In(QByteArrayView text)
{
    return Base64Search(text).find();
}

} // namespace BounceLens
