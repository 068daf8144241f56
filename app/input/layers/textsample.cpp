// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/textsample.h"

#include <algorithm>

namespace BounceLens {

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0xAD || code == 0x61C || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF;
}

bool isTypographic(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x2018 && code <= 0x201F) || code == 0x2026 || code == 0xAB || code == 0xBB;
}

bool isDash(QChar c)
{
    return (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212;
}

TextSample::TextSample(QStringView text)
    : m_text(text)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.unicode() < kAscii) {
            ++m_letters[c.unicode()];
            if (c == u'\n') {
                addLine(text.sliced(start, at - start));
                start = at + 1;
            }
        } else {
            m_hasInvisible = m_hasInvisible || isInvisible(c);
            m_hasTypography = m_hasTypography || isTypographic(c) || isDash(c);
            m_hasSymbols = m_hasSymbols || (c >= QChar(0x2400) && c <= QChar(0x2426));
        }
    }
    addLine(text.sliced(start));
}

void TextSample::addLine(QStringView line)
{
    if (m_head.size() < kMaxSampled) {
        m_head.append(line);
    }
    ++m_lines;
    m_longest = std::max(m_longest, line.size());
    qsizetype first = 0;
    while (first < line.size() && line[first].isSpace()) {
        ++first;
    }
    const bool isFilled = first < line.size();
    if (isFilled) {
        qsizetype last = line.size() - 1;
        while (line[last].isSpace()) {
            --last;
        }
        m_firsts[std::min<char16_t>(line[first].unicode(), kNotAscii)] += 1;
        m_lasts[std::min<char16_t>(line[last].unicode(), kNotAscii)] += 1;
        m_filled += 1;
        m_neighbours += m_isAboveFilled ? 1 : 0;
    }
    m_isAboveFilled = isFilled;
}

} // namespace BounceLens
