// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/phrases.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace BounceLens {

/// True for a letter or digit of a script that parts words by spaces.
[[nodiscard]] inline bool isWordScript(QChar c)
{
    static constexpr std::array<bool, 128> kAscii = [] {
        std::array<bool, 128> is{};
        for (const char letter : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")) {
            is[size_t(letter)] = true;
        }
        return is;
    }();
    const char16_t letter = c.unicode();
    return letter < kAscii.size() ? kAscii[letter] : letter < 0x2E80 && c.isLetterOrNumber();
}

/// The letter by which texts and phrases are compared: lower case, and any white space is a space.
[[nodiscard]] inline char16_t foldedLetter(QChar c)
{
    static constexpr std::array<char16_t, 128> kAscii = [] {
        std::array<char16_t, 128> folded{};
        for (char16_t letter = 0; letter < folded.size(); ++letter) {
            const bool isUpper = letter >= u'A' && letter <= u'Z';
            const bool isSpace = letter >= u'\t' && letter <= u'\r';
            folded[letter] = isUpper ? char16_t(letter + 32) : isSpace ? u' ' : letter;
        }
        return folded;
    }();
    if (c.unicode() < kAscii.size()) {
        return kAscii[c.unicode()];
    }
    return c.isSpace() ? u' ' : c.toLower().unicode();
}

/// Finds the phrases that begin at a place of a text. They are sorted, those with the same first three letters lie
/// together, and each knows how many letters it shares with the one before: hardly any letter is compared twice.
class PhraseIndex
{
public:
    explicit PhraseIndex(std::span<const Phrase> phrases);
    Q_DISABLE_COPY_MOVE(PhraseIndex) // views its own letters

    /// False if no phrase of these kinds begins with a letter.
    [[nodiscard]] bool mayBegin(QChar letter, PhraseKinds kinds) const
    {
        return (m_kindsOfFirst[firstOf(letter)] & kinds) != 0;
    }

    /// Calls \a found with the number of each phrase of these kinds that begins at \a at, where a letter follows, and
    /// with the offset behind it, until that returns false. A run of white space in the text is one space of a phrase.
    /// \return false if it did
    template <typename Found>
    bool find(QStringView text, qsizetype at, PhraseKinds kinds, Found found) const
    {
        const char16_t first = foldedLetter(text[at]);
        const char16_t second = foldedLetter(text[at + 1]);
        const qsizetype next = nextLetter(text, at + 1, second);
        const Range &longer = m_ranges[next < text.size() ? slotOf(first, second, foldedLetter(text[next])) : 0];
        const Range &pair = m_ranges[m_pairLetters & bitOfLetter(first) ? slotOf(first, second, 0) : 0];
        return (!(longer.kinds & kinds) || findIn(longer, text, at, kinds, found)) &&
               (!(pair.kinds & kinds) || &pair == &longer || findIn(pair, text, at, kinds, found));
    }

private:
    struct Entry
    {
        QStringView text;
        quint16 phrase = 0;
        quint16 common = 0; ///< letters shared with the entry before it in its range
        quint16 next = 0;   ///< the next entry that shares no more than this one
        PhraseKinds kind = 0;
    };
    /// The entries whose first letters have the same slot. The first slot is nobody's.
    struct Range
    {
        quint16 first = 0;
        quint16 end = 0;
        PhraseKinds kinds = 0;
    };
    static constexpr size_t kSlots = 4096;

    [[nodiscard]] static size_t slotOf(char16_t first, char16_t second, char16_t third)
    {
        return 1 + ((size_t(first) * 31 + second) * 31 + third) % (kSlots - 1);
    }
    /// ASCII letters by themselves; all others together, since some of them fold to ASCII.
    static constexpr char16_t kNotAscii = 128;
    [[nodiscard]] static size_t firstOf(QChar letter) { return std::min(letter.unicode(), kNotAscii); }
    [[nodiscard]] static quint64 bitOfLetter(char16_t letter) { return quint64(1) << (letter % 64U); }

    [[nodiscard]] static size_t slotOf(const Entry &entry);
    /// Adds an entry of the sorted list to the range of its slot.
    void addToRange(size_t number);
    /// Lets the entries view m_letters.
    void gatherLetters();
    /// Fills Entry::next.
    void linkEntries();

    template <typename Found>
    bool findIn(const Range &range, QStringView text, qsizetype at, PhraseKinds kinds, Found found) const
    {
        qsizetype matched = 0;
        for (size_t number = range.first; number < range.end;) {
            const Entry &entry = m_entries[number];
            if (entry.common < matched) {
                return true; // this one and all that follow differ from the text there
            }
            if (entry.common > matched) {
                number = entry.next; // those in between differ where the one before does
                continue;
            }
            ++number;
            char16_t letter = at < text.size() ? foldedLetter(text[at]) : u'\0';
            while (matched < entry.text.size() && letter == entry.text[matched]) {
                at = nextLetter(text, at, letter);
                letter = at < text.size() ? foldedLetter(text[at]) : u'\0';
                ++matched;
            }
            if (matched < entry.text.size()) {
                if (letter < entry.text[matched]) {
                    return true; // all that follow stand behind it in the order
                }
            } else if ((entry.kind & kinds) && !found(entry.phrase, at)) {
                return false;
            }
        }
        return true;
    }

    /// Where the letter behind \a letter stands, which stands at \a at.
    [[nodiscard]] static qsizetype nextLetter(QStringView text, qsizetype at, char16_t letter)
    {
        ++at;
        while (letter == u' ' && at < text.size() && foldedLetter(text[at]) == u' ') {
            ++at;
        }
        return at;
    }

    std::u16string m_letters; ///< of all entries in their order, since neighbours are compared one after the other
    std::vector<Entry> m_entries;
    std::array<Range, kSlots> m_ranges;
    std::array<PhraseKinds, kNotAscii + 1> m_kindsOfFirst{}; ///< of the phrases that begin with a letter of either case
    quint64 m_pairLetters = 0;                               ///< with which the phrases of two letters begin
};

} // namespace BounceLens
