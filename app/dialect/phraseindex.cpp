// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialect/phraseindex.h"

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
    const auto slot = [](const Entry &entry) {
        return slotOf(entry.text[0].unicode(), entry.text[1].unicode(),
                      entry.text.size() > 2 ? entry.text[2].unicode() : u'\0');
    };
    std::ranges::stable_sort(m_entries, [&](const Entry &one, const Entry &other) {
        return slot(one) != slot(other) ? slot(one) < slot(other) : one.text < other.text;
    });
    for (size_t number = 0; number < m_entries.size(); ++number) {
        Entry &entry = m_entries[number];
        Range &range = m_ranges[slot(entry)];
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
    linkEntries();
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
