// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/rtf.h"

#include "input/outlook/codepage.h"
#include "names/ascii.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

constexpr int kMaxDepth = 1000; ///< groups; Word nests under 30

/// What a group "{…}" takes over from the one around it.
struct Group
{
    bool isSkipped = false; ///< a destination whose text does not belong to the body
    bool isHtmlTag = false; ///< "{\*\htmltag …}"
    bool isRtfOnly = false; ///< between \htmlrtf and \htmlrtf0
    int font = 0;
    int fallback = 1; ///< characters behind a \u that stand for it, \uc
};

constexpr std::array kSkipped{"fonttbl", "colortbl", "stylesheet", "info",   "pict",     "object",
                              "header",  "footer",   "footnote",   "pntext", "listtext", "mhtmltag"};

class RtfReader
{
public:
    explicit RtfReader(QByteArrayView rtf)
        : m_rtf(rtf)
    {
    }

    RtfText read()
    {
        while (m_at < m_rtf.size()) {
            readToken();
        }
        flush();
        return {m_origin, m_text};
    }

private:
    void readToken()
    {
        const char c = m_rtf[m_at++];
        switch (c) {
        case '{':
            open();
            break;
        case '}':
            close();
            break;
        case '\\':
            readControl();
            break;
        case '\r':
        case '\n':
            break;
        default:
            addByte(c);
        }
    }

    void open()
    {
        flush();
        m_afterUnicode = 0;
        if (m_groups.size() < kMaxDepth) {
            m_groups.append(m_group);
        } else {
            ++m_tooDeep;
        }
    }

    void close()
    {
        flush();
        m_afterUnicode = 0;
        if (m_tooDeep > 0) {
            --m_tooDeep;
        } else if (!m_groups.isEmpty()) {
            m_group = m_groups.takeLast();
        }
        m_isOptional = false;
    }

    void readControl()
    {
        if (m_at >= m_rtf.size()) {
            return;
        }
        const char c = m_rtf[m_at];
        if (!isLetter(c)) {
            ++m_at;
            applySymbol(c);
            return;
        }
        const qsizetype start = m_at;
        while (m_at < m_rtf.size() && isLetter(m_rtf[m_at])) {
            ++m_at;
        }
        const QByteArrayView word = m_rtf.sliced(start, m_at - start);
        const qsizetype number = m_at;
        m_at += m_at < m_rtf.size() && m_rtf[m_at] == '-' ? 1 : 0;
        while (m_at < m_rtf.size() && isDigit(m_rtf[m_at])) {
            ++m_at;
        }
        const QByteArrayView digits = m_rtf.sliced(number, m_at - number);
        m_at += m_at < m_rtf.size() && m_rtf[m_at] == ' ' ? 1 : 0;
        applyWord(word, digits.isEmpty() ? std::nullopt : std::optional(digits.toInt()));
        m_isOptional = false;
    }

    void applySymbol(char c)
    {
        switch (c) {
        case '\'':
            addByte(char(m_rtf.sliced(m_at, std::min<qsizetype>(2, m_rtf.size() - m_at)).toInt(nullptr, 16)));
            m_at = std::min(m_at + 2, m_rtf.size());
            break;
        case '*':
            m_isOptional = true;
            break;
        case '~':
            add(QChar(0xA0));
            break;
        case '\\':
        case '{':
        case '}':
            addByte(c);
            break;
        case '\r':
        case '\n':
            add(u'\n');
            break;
        default:
            break;
        }
    }

    void applyWord(QByteArrayView word, std::optional<int> number)
    {
        if (word == "u") {
            addUnicode(number.value_or(0));
        } else if (!applyCharacter(word) && !applyState(word, number)) {
            m_group.isSkipped = m_group.isSkipped || m_isOptional ||
                                std::ranges::any_of(kSkipped, [word](const char *name) { return word == name; });
        }
    }

    bool applyCharacter(QByteArrayView word)
    {
        constexpr std::array kCharacters{
            std::pair{"par", u'\n'},           std::pair{"line", u'\n'},       std::pair{"tab", u'\t'},
            std::pair{"lquote", u'\u2018'},    std::pair{"rquote", u'\u2019'}, std::pair{"ldblquote", u'\u201C'},
            std::pair{"rdblquote", u'\u201D'}, std::pair{"bullet", u'\u2022'}, std::pair{"endash", u'\u2013'},
            std::pair{"emdash", u'\u2014'},    std::pair{"cell", u' '},        std::pair{"row", u'\n'}};
        const auto found = std::ranges::find_if(kCharacters, [word](const auto &c) { return word == c.first; });
        if (found == kCharacters.end()) {
            return false;
        }
        add(found->second);
        return true;
    }

    bool applyState(QByteArrayView word, std::optional<int> number)
    {
        if (word == "fromhtml") {
            m_origin = RtfOrigin::Html;
        } else if (word == "fromtext") {
            m_origin = RtfOrigin::Text;
        } else if (word == "htmltag") {
            m_group.isHtmlTag = true;
        } else if (word == "htmlrtf") {
            flush();
            m_group.isRtfOnly = number.value_or(1) != 0;
        } else if (word == "ansicpg") {
            m_codePage = number.value_or(m_codePage);
        } else if (word == "uc") {
            m_group.fallback = std::clamp(number.value_or(1), 0, 8);
        } else if (word == "f") {
            flush();
            m_group.font = number.value_or(0);
        } else if (word == "fcharset") {
            m_fonts.insert(m_group.font, codePageOfFont(number.value_or(0)));
        } else {
            return false;
        }
        return true;
    }

    [[nodiscard]] bool isShown() const
    {
        const bool isHtml = m_origin == RtfOrigin::Html;
        return isHtml ? m_group.isHtmlTag || (!m_group.isSkipped && !m_group.isRtfOnly)
                      : !m_group.isSkipped && !m_group.isHtmlTag;
    }

    void addByte(char byte)
    {
        if (m_afterUnicode > 0) {
            --m_afterUnicode;
        } else if (isShown()) {
            m_bytes += byte;
        }
    }

    void add(QChar c)
    {
        flush();
        if (isShown()) {
            m_text += c;
        }
    }

    /// Numbers above 32767 are written as negative ones.
    void addUnicode(int number)
    {
        add(QChar(char16_t(number & 0xFFFF)));
        m_afterUnicode = m_group.fallback;
    }

    /// Bytes are decoded in runs, since a letter may have two of them.
    void flush()
    {
        const bool isAscii = std::ranges::all_of(m_bytes, [](char c) { return c > 0; });
        if (isAscii) {
            m_text += QLatin1StringView(m_bytes);
        } else {
            const int ofFont = m_group.isHtmlTag ? 0 : m_fonts.value(m_group.font);
            m_text += decodeCodePage(m_bytes, {ofFont > 0 ? ofFont : m_codePage}).text;
        }
        m_bytes.clear();
    }

    QByteArrayView m_rtf;
    qsizetype m_at = 0;
    RtfOrigin m_origin = RtfOrigin::Rtf;
    QString m_text;
    QByteArray m_bytes; ///< not yet decoded
    Group m_group;
    QList<Group> m_groups;
    int m_tooDeep = 0;
    int m_afterUnicode = 0;    ///< characters still to be skipped behind a \u
    bool m_isOptional = false; ///< behind "\*"
    int m_codePage = 1252;
    QHash<int, int> m_fonts; ///< code page by font; 0 for that of the document
};

} // namespace

RtfText readRtf(QByteArrayView rtf)
{
    return RtfReader(rtf).read();
}

} // namespace BounceLens
