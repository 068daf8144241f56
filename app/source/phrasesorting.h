// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/phrasetables.h"

#include <QString>

#include <string>
#include <vector>

namespace BounceLens {

/// The phrases of an index while it is made: they are sorted, those with the same first three letters lie together, and
/// each knows how many letters it shares with the one before. What tables() gives refers to it.
class PhraseSorting
{
public:
    PhraseSorting();

    /// \a text is lower case, of two letters at least, with single spaces; the phrases are numbered from 0.
    void add(const QString &text, PhraseKind kind);
    /// To be called once, behind the last add().
    void sort();
    [[nodiscard]] PhraseTables tables() const;

private:
    struct Phrase
    {
        QString text;
        PhraseEntry entry;
    };

    void addToRange(size_t number);
    void linkEntries();

    std::vector<Phrase> m_phrases;
    std::u16string m_letters;
    std::vector<PhraseEntry> m_entries;
    std::array<PhraseRange, PhraseTables::kSlots> m_ranges{};
    std::array<PhraseKinds, PhraseTables::kFirsts> m_kindsOfFirst{};
    quint64 m_pairLetters = 0;
};

} // namespace BounceLens
