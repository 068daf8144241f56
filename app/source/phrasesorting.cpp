// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/phrasesorting.h"

#include <algorithm>

namespace BounceLens {

namespace {

size_t slotOfText(QStringView text)
{
    return PhraseTables::slotOf(text[0].unicode(), text[1].unicode(), text.size() > 2 ? text[2].unicode() : u'\0');
}

qsizetype sharedLetters(QStringView one, QStringView other)
{
    return std::ranges::mismatch(one, other).in1 - one.begin();
}

} // namespace

PhraseSorting::PhraseSorting() = default;

void PhraseSorting::add(const QString &text, PhraseKind kind)
{
    m_phrases.push_back(
        {.text = text,
         .entry = {.length = quint16(text.size()), .phrase = quint16(m_phrases.size()), .kind = bitOf(kind)}});
}

void PhraseSorting::sort()
{
    std::ranges::stable_sort(m_phrases, [](const Phrase &one, const Phrase &other) {
        const size_t slot = slotOfText(one.text);
        const size_t otherSlot = slotOfText(other.text);
        return slot != otherSlot ? slot < otherSlot : one.text < other.text;
    });
    for (size_t number = 0; number < m_phrases.size(); ++number) {
        addToRange(number);
    }
    linkEntries();
}

void PhraseSorting::addToRange(size_t number)
{
    auto &[text, entry] = m_phrases[number];
    PhraseRange &range = m_ranges[slotOfText(text)];
    if (range.end == 0) {
        range.first = quint16(number);
    } else {
        entry.common = quint16(sharedLetters(m_phrases[number - 1].text, text));
    }
    range.end = quint16(number + 1);
    range.kinds |= entry.kind;
    for (const QChar letter : {text[0], text[0].toUpper(), QChar(PhraseTables::kNotAscii)}) {
        m_kindsOfFirst[PhraseTables::firstOf(letter)] |= entry.kind;
    }
    if (text.size() == 2) {
        m_pairLetters |= PhraseTables::bitOfLetter(text[0].unicode());
    }
    entry.at = quint32(m_letters.size());
    m_letters += text.toStdU16String();
    m_entries.push_back(entry);
}

void PhraseSorting::linkEntries()
{
    for (const PhraseRange &range : m_ranges) {
        for (size_t number = range.end; number-- > range.first;) {
            size_t next = number + 1;
            while (next < range.end && m_entries[next].common > m_entries[number].common) {
                next = m_entries[next].next;
            }
            m_entries[number].next = quint16(next);
        }
    }
}

PhraseTables PhraseSorting::tables() const
{
    return {.letters = m_letters,
            .entries = m_entries,
            .ranges = m_ranges,
            .kindsOfFirst = m_kindsOfFirst,
            .pairLetters = m_pairLetters};
}

} // namespace BounceLens
