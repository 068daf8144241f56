// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/secrets/seentext.h"

#include "input/html/entities.h"
#include "input/secrets/seenletter.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Bytes that may begin more than a letter.
constexpr std::array<bool, 256> kIsSpecial = [] {
    std::array<bool, 256> special{};
    for (int byte = 0; byte < 256; ++byte) {
        special[size_t(byte)] = (byte < ' ' && byte != '\t') || byte >= 0x7F;
    }
    for (const char byte : {'\\', '&', '%', '<', '[', '^'}) {
        special[static_cast<unsigned char>(byte)] = true;
    }
    return special;
}();

/// What stands at a place: letters, and how many bytes they take.
struct SeenPiece
{
    QString letters;
    int bytes = 0;
};

constexpr QChar kSeenNul(0x2400);

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The number that some hexadecimal digits are; -1 if they are none.
int hexAt(QByteArrayView bytes, qsizetype digits)
{
    bool isNumber = false;
    const bool fits =
        bytes.size() >= digits && std::ranges::all_of(bytes.first(std::min(digits, bytes.size())), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        });
    const int value = fits ? bytes.first(digits).toInt(&isNumber, 16) : -1;
    return isNumber ? value : -1;
}

/// The length of a terminal's control sequence behind its "ESC", ECMA-48 section 5.4; 0 if there is none.
int controlLength(QByteArrayView bytes)
{
    constexpr qsizetype kLongest = 32;
    if (!bytes.startsWith('[')) {
        return 0;
    }
    qsizetype at = 1;
    while (at < std::min(bytes.size(), kLongest) && bytes[at] >= 0x20 && bytes[at] <= 0x3F) {
        ++at;
    }
    return at < bytes.size() && bytes[at] >= 0x40 && bytes[at] <= 0x7E ? int(at) + 1 : 0;
}

/// "[31m", whose escape character was lost on the way.
int lostColourLength(QByteArrayView bytes)
{
    const int length = controlLength(bytes);
    return length > 2 && bytes[length - 1] == 'm' && bytes[1] >= '0' && bytes[1] <= '9' ? length : 0;
}

class SeenReader
{
public:
    SeenReader(QByteArrayView bytes, HtmlTags tags, const QList<int> &continued)
        : m_bytes(bytes)
        , m_tags(tags)
        , m_continued(continued)
    {
        m_letters.reserve(size_t(bytes.size()));
        m_seen.starts.reserve(size_t(bytes.size()));
        m_seen.ends.reserve(size_t(bytes.size()));
    }

    SeenText read()
    {
        for (qsizetype at = 0; at < m_bytes.size();) {
            const auto special =
                std::find_if(m_bytes.begin() + at, m_bytes.end(), [](char byte) { return kIsSpecial[uchar(byte)]; });
            const qsizetype end = special - m_bytes.begin();
            addAsTheyAre(at, end);
            at = end;
            if (at == m_bytes.size()) {
                break;
            }
            const SeenPiece piece = pieceAt(at);
            for (const QChar letter : piece.letters) {
                add(letter, at, at + piece.bytes);
            }
            at += piece.bytes;
        }
        m_seen.letters = QStringView(m_letters.data(), qsizetype(m_letters.size())).toString();
        return std::move(m_seen);
    }

private:
    void addAsTheyAre(qsizetype at, qsizetype end)
    {
        const size_t before = m_letters.size();
        const size_t after = before + size_t(end - at);
        m_letters.append(m_bytes.begin() + at, m_bytes.begin() + end);
        m_seen.starts.resize(after);
        m_seen.ends.resize(after);
        std::iota(m_seen.starts.begin() + qsizetype(before), m_seen.starts.end(), int(at));
        std::iota(m_seen.ends.begin() + qsizetype(before), m_seen.ends.end(), int(at) + 1);
    }

    void add(QChar letter, qsizetype start, qsizetype end)
    {
        m_letters.push_back(letter.unicode());
        m_seen.starts.push_back(int(start));
        m_seen.ends.push_back(int(end));
    }

    void removeLast()
    {
        if (!m_letters.empty() && m_letters.back() != u'\n') {
            m_letters.pop_back();
            m_seen.starts.pop_back();
            m_seen.ends.pop_back();
        }
    }

    SeenPiece pieceAt(qsizetype at)
    {
        const QByteArrayView rest = m_bytes.sliced(at);
        switch (rest.front()) {
        case '\n':
        case '\r':
            return lineEnd(rest);
        case '\\':
            return escape(rest);
        case '&':
            return entity(rest);
        case '%':
            return percent(rest);
        case '<':
            return tag(rest);
        case '[':
            return lostColourLength(rest) > 0 ? SeenPiece{{}, lostColourLength(rest)} : SeenPiece{u"["_s, 1};
        case '^':
            return rest.startsWith("^[[") && controlLength(rest.sliced(2)) > 0
                       ? SeenPiece{{}, 2 + controlLength(rest.sliced(2))}
                       : SeenPiece{u"^"_s, 1};
        case '\b':
            removeLast();
            return {{}, 1};
        case '\0':
            return {QString(kSeenNul), 1};
        case '\x01':
            return {u"\u0001"_s, 1};
        default:
            return uchar(rest.front()) < 0x80 ? control(rest) : beyondAscii(rest);
        }
    }

    SeenPiece lineEnd(QByteArrayView rest)
    {
        if (rest.front() == '\r' && rest.size() > 1 && (rest[1] == '\r' || rest[1] == '\n')) {
            return {{}, 1};
        }
        ++m_line;
        const bool goesOn = m_nextContinued < m_continued.size() && m_continued.at(m_nextContinued) == m_line;
        m_nextContinued += goesOn ? 1 : 0;
        return {goesOn ? QString() : u"\n"_s, 1};
    }

    /// Control characters are not seen, and what a terminal takes for itself is not either.
    static SeenPiece control(QByteArrayView rest)
    {
        return {rest.startsWith('\f') || rest.startsWith('\v') ? u"\n"_s : QString(),
                1 + (rest.startsWith('\x1B') ? controlLength(rest.sliced(1)) : 0)};
    }

    /// "\u003d", "\x3d", "\n", "\033[31m", with any number of backslashes.
    static SeenPiece escape(QByteArrayView rest)
    {
        constexpr qsizetype kMostBackslashes = 16;
        int slashes = 0;
        while (slashes < std::min(rest.size(), kMostBackslashes) && rest[slashes] == '\\') {
            ++slashes;
        }
        const QByteArrayView word = rest.sliced(slashes);
        for (const QByteArrayView escapeMark :
             {QByteArrayView("x1b"), QByteArrayView("x1B"), QByteArrayView("033"), QByteArrayView("u001b"),
              QByteArrayView("u001B"), QByteArrayView("e")}) {
            if (word.startsWith(escapeMark) && controlLength(word.sliced(escapeMark.size())) > 0) {
                return {{}, slashes + int(escapeMark.size()) + controlLength(word.sliced(escapeMark.size()))};
            }
        }
        const int digits = word.startsWith('u') ? 4 : word.startsWith('x') ? 2 : 0;
        const int code = digits > 0 ? hexAt(word.sliced(1), digits) : -1;
        if (code >= ' ') {
            return {ofCode(char32_t(code)), slashes + 1 + digits};
        }
        if (word.startsWith('n') || word.startsWith('r')) {
            return {u"\n"_s, slashes + 1};
        }
        if (word.startsWith('t')) {
            return {u"\t"_s, slashes + 1};
        }
        return {QString(slashes, u'\\'), slashes};
    }

    static QString ofCode(char32_t code) { return code < 0x80 ? QString(QChar(char16_t(code))) : seenLetter(code); }

    /// "&quot;" and "&#61;", also if their "&" is one itself: "&amp;quot;".
    static SeenPiece entity(QByteArrayView rest)
    {
        constexpr qsizetype kLongest = 40;
        constexpr QByteArrayView kAmp("amp;");
        qsizetype at = 1;
        while (at < kLongest && rest.sliced(at).startsWith(kAmp)) {
            at += kAmp.size();
        }
        const QByteArrayView name = rest.sliced(at, std::min(kLongest, rest.size() - at));
        if (name.isEmpty() || !name.first(std::min<qsizetype>(name.size(), kLongest)).contains(';')) {
            return {u"&"_s, int(at)};
        }
        const HtmlEntity found = htmlEntityAt(u'&' + QString::fromLatin1(name));
        if (found.text.isEmpty() || name.at(found.length - 2) != ';') {
            return {u"&"_s, int(at)};
        }
        QString letters;
        for (const char32_t code : found.text.toUcs4()) {
            letters += ofCode(code);
        }
        return {letters, int(at + found.length) - 1};
    }

    /// Marks of syntax in a URL. Others may belong to a value.
    static SeenPiece percent(QByteArrayView rest)
    {
        constexpr QByteArrayView kSyntax("=:\"'[]{}<>_-");
        qsizetype at = 1;
        while (at < 16 && rest.sliced(std::min(at, rest.size())).startsWith("25")) {
            at += 2;
        }
        const int code = hexAt(rest.sliced(std::min(at, rest.size())), 2);
        return code > 0 && code < 0x80 && kSyntax.contains(char(code))
                   ? SeenPiece{QString(QChar(char16_t(code))), int(at) + 2}
                   : SeenPiece{u"%"_s, 1};
    }

    SeenPiece tag(QByteArrayView rest) const
    {
        constexpr qsizetype kLongest = 400;
        const QByteArrayView looked = rest.first(std::min(rest.size(), kLongest));
        if (m_tags == HtmlTags::Kept || looked.size() < 3) {
            return {u"<"_s, 1};
        }
        const qsizetype name = looked[1] == '/' ? 2 : 1;
        qsizetype end = name;
        while (end < looked.size() && (isAsciiLetter(looked[end]) || (looked[end] >= '0' && looked[end] <= '9'))) {
            ++end;
        }
        const qsizetype close = looked.indexOf('>');
        const bool isComment = looked.startsWith("<!--");
        const bool isTag = end > name && end < looked.size() && (QByteArrayView(" \t\r\n/>").contains(looked[end]));
        if (close < 0 || (!isTag && !isComment)) {
            return {u"<"_s, 1};
        }
        return {isComment ? QString() : breakOf(looked.sliced(name, end - name).toByteArray().toLower()),
                int(close) + 1};
    }

    static QString breakOf(const QByteArray &name)
    {
        static constexpr std::array kBlocks{QByteArrayView("br"), QByteArrayView("p"),  QByteArrayView("div"),
                                            QByteArrayView("tr"), QByteArrayView("li"), QByteArrayView("pre"),
                                            QByteArrayView("hr"), QByteArrayView("dt"), QByteArrayView("table")};
        static constexpr std::array kCells{QByteArrayView("td"), QByteArrayView("th"), QByteArrayView("dd")};
        return std::ranges::find(kBlocks, QByteArrayView(name)) != kBlocks.end() ? u"\n"_s
               : std::ranges::find(kCells, QByteArrayView(name)) != kCells.end() ? u"\t"_s
                                                                                 : QString();
    }

    /// One character of UTF-8 (RFC 3629), or else one byte of Latin-1.
    static SeenPiece beyondAscii(QByteArrayView rest)
    {
        const auto lead = uchar(rest.front());
        const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        char32_t code = length == 1 ? lead : lead & (0xFF >> (length + 1));
        for (int at = 1; at < length; ++at) {
            if (at >= rest.size() || (uchar(rest[at]) & 0xC0) != 0x80) {
                return {seenLetter(lead), 1};
            }
            code = (code << 6) | (uchar(rest[at]) & 0x3F);
        }
        constexpr char32_t kSeenEscape = 0x241B;
        const int colours = code == kSeenEscape ? controlLength(rest.sliced(length)) : 0;
        return code > QChar::LastValidCodePoint ? SeenPiece{u"\u00FF"_s, 1}
               : colours > 0                    ? SeenPiece{{}, length + colours}
                                                : SeenPiece{seenLetter(code), length};
    }

    QByteArrayView m_bytes;
    HtmlTags m_tags;
    const QList<int> &m_continued;
    qsizetype m_nextContinued = 0;
    int m_line = 1;
    std::u16string m_letters;
    SeenText m_seen;
};

} // namespace

bool isSeenAsItIs(char byte)
{
    return !kIsSpecial[uchar(byte)];
}

SeenText seenText(QByteArrayView bytes, HtmlTags tags, const QList<int> &continued)
{
    return SeenReader(bytes, tags, continued).read();
}

} // namespace BounceLens
