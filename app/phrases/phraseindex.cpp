// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/phraseindex.h"

#include <algorithm>
#include <limits>

namespace BounceLens {

namespace {

qsizetype sharedLetters(QStringView one, QStringView other)
{
    return std::ranges::mismatch(one, other).in1 - one.begin();
}

} // namespace

PhraseIndex::PhraseIndex(std::span<const Phrase> phrases)
{
    Q_ASSERT(phrases.size() <= std::numeric_limits<quint16>::max());
    for (size_t number = 0; number < phrases.size(); ++number) {
        const QStringView text(phrases[number].text);
        if (text.size() > 1) {
            m_entries.push_back({.text = text, .phrase = quint16(number), .kind = bitOf(phrases[number].kind)});
        }
    }
    std::ranges::stable_sort(m_entries, [](const Entry &one, const Entry &other) {
        return slotOf(one) != slotOf(other) ? slotOf(one) < slotOf(other) : one.text < other.text;
    });
    for (size_t number = 0; number < m_entries.size(); ++number) {
        addToRange(number);
    }
    gatherLetters();
    linkEntries();
}

size_t PhraseIndex::slotOf(const Entry &entry)
{
    const QStringView text = entry.text;
    return slotOf(text[0].unicode(), text[1].unicode(), text.size() > 2 ? text[2].unicode() : u'\0');
}

void PhraseIndex::addToRange(size_t number)
{
    Entry &entry = m_entries[number];
    Range &range = m_ranges[slotOf(entry)];
    if (range.end == 0) {
        range.first = quint16(number);
    } else {
        entry.common = quint16(sharedLetters(m_entries[number - 1].text, entry.text));
    }
    range.end = quint16(number + 1);
    range.kinds |= entry.kind;
    for (const QChar letter : {entry.text[0], entry.text[0].toUpper(), QChar(kNotAscii)}) {
        m_kindsOfFirst[firstOf(letter)] |= entry.kind;
    }
    if (entry.text.size() == 2) {
        m_pairLetters |= bitOfLetter(entry.text[0].unicode());
    }
}

void PhraseIndex::gatherLetters()
{
    for (const Entry &entry : m_entries) {
        m_letters.append(entry.text.utf16(), size_t(entry.text.size()));
    }
    qsizetype at = 0;
    for (Entry &entry : m_entries) {
        entry.text = QStringView(m_letters).sliced(at, entry.text.size());
        at += entry.text.size();
    }
}

void PhraseIndex::linkEntries()
{
    for (const Range &range : m_ranges) {
        for (size_t number = range.end; number-- > range.first;) {
            size_t next = number + 1;
            while (next < range.end && m_entries[next].common > m_entries[number].common) {
                next = m_entries[next].next;
            }
            m_entries[number].next = quint16(next);
        }
    }
}

} // namespace BounceLens
