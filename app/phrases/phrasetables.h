// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/phrases.h"

#include <algorithm>
#include <array>
#include <span>

namespace BounceLens {

/// A phrase as the index holds it.
struct PhraseEntry
{
    quint32 at = 0; ///< of its first letter in PhraseTables::letters
    quint16 length = 0;
    quint16 phrase = 0; ///< in allPhrases()
    quint16 common = 0; ///< letters shared with the entry before it in its range
    quint16 next = 0;   ///< the next entry that shares no more than this one
    PhraseKinds kind = 0;
};

/// The entries whose first letters have the same slot. The first slot is nobody's.
struct PhraseRange
{
    quint16 first = 0;
    quint16 end = 0;
    PhraseKinds kinds = 0;
};

/// What PhraseIndex looks into. Made at build time, since making it takes longer than to read a mail.
struct PhraseTables
{
    static constexpr size_t kSlots = 4096;
    /// ASCII letters by themselves; all others together, since some of them fold to ASCII.
    static constexpr char16_t kNotAscii = 128;
    static constexpr size_t kFirsts = kNotAscii + 1;

    /// Of the first three letters of a phrase; the third is 0 for a phrase of two.
    [[nodiscard]] static size_t slotOf(char16_t first, char16_t second, char16_t third)
    {
        return 1 + ((size_t(first) * 31 + second) * 31 + third) % (kSlots - 1);
    }
    [[nodiscard]] static size_t firstOf(QChar letter) { return std::min(letter.unicode(), kNotAscii); }
    [[nodiscard]] static quint64 bitOfLetter(char16_t letter) { return quint64(1) << (letter % 64U); }

    std::span<const char16_t> letters; ///< of all entries in their order, since neighbours are compared
    std::span<const PhraseEntry> entries;
    std::span<const PhraseRange, kSlots> ranges;
    std::span<const PhraseKinds, kFirsts> kindsOfFirst; ///< of the phrases that begin with a letter of either case
    quint64 pairLetters = 0;                            ///< with which the phrases of two letters begin
};

} // namespace BounceLens
