// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/signs.h"

#include <algorithm>

namespace BounceLens {

LineSigns::LineSigns(const Document &document)
{
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::Text && !section.body.isEmpty()) {
            const qsizetype room = kMaxSearched - m_lines.size();
            const LineRange lines{section.body.first,
                                  int(std::min<qsizetype>(section.body.last, section.body.first + room - 1))};
            if (room > 0) {
                read(document, lines);
            }
        }
    }
}

void LineSigns::read(const Document &document, LineRange lines)
{
    m_kinds.resize(std::max<qsizetype>(m_kinds.size(), lines.last + 1));
    for (int line = lines.first; line <= lines.last; ++line) {
        m_lines.append(line);
    }
    const qsizetype offset = document.lineStarts.at(lines.first - 1);
    int line = lines.first;
    QList<PhraseHit> hits = findPhrases(document.textOf(lines));
    std::ranges::sort(hits, {}, &PhraseHit::at);
    for (PhraseHit &hit : hits) {
        hit.at += offset;
        hit.end += offset;
        while (line < lines.last && document.lineStarts.at(line) <= hit.at) {
            ++line;
        }
        m_kinds[line] |= bitOf(hit.phrase->kind);
    }
    m_hits += hits;
}

PhraseKinds LineSigns::kindsAt(int line) const
{
    return line < m_kinds.size() ? m_kinds.at(line) : 0;
}

int LineSigns::failureWords(int line) const
{
    return (has(line, PhraseKind::Failure) ? 6 : 0) + (has(line, PhraseKind::Hint) ? 3 : 0);
}

} // namespace BounceLens
