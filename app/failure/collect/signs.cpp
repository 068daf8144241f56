// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/signs.h"

#include <algorithm>

namespace BounceLens {

namespace {

bool holdsWords(const Section &section)
{
    return section.kind == SectionKind::Text || section.kind == SectionKind::Dialogue ||
           section.kind == SectionKind::LogLines;
}

} // namespace

LineSigns::LineSigns(const Document &document, const std::function<bool(int)> &isLeftOut)
{
    for (const Section &section : document.sections) {
        if (holdsWords(section) && !section.body.isEmpty()) {
            readSection(document, section.body, isLeftOut);
        }
    }
}

/// Runs of lines that are not left out.
void LineSigns::readSection(const Document &document, LineRange lines, const std::function<bool(int)> &isLeftOut)
{
    int first = lines.first;
    for (int line = lines.first; line <= lines.last + 1; ++line) {
        const bool isFull = m_lines.size() + line - first >= kMaxSearched;
        if (line > lines.last || isFull || (isLeftOut && isLeftOut(line))) {
            if (first < line) {
                read(document, {first, line - 1});
            }
            first = line + 1;
        }
        if (m_lines.size() >= kMaxSearched) {
            return;
        }
    }
}

void LineSigns::read(const Document &document, LineRange lines)
{
    m_kinds.resize(std::max<qsizetype>(m_kinds.size(), lines.last + 1));
    m_isRead.resize(m_kinds.size());
    for (int line = lines.first; line <= lines.last; ++line) {
        m_lines.append(line);
        m_isRead[line] = true;
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
