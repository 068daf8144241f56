// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/phrasetables.h"

#include <array>
#include <string_view>

namespace BounceLens {

/// True for a letter or digit of a script that parts words by spaces.
[[nodiscard]] inline bool isWordScript(QChar c)
{
    static constexpr std::array<bool, 128> kAscii = [] {
        std::array<bool, 128> is{};
        for (const char letter : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")) {
            is[static_cast<unsigned char>(letter)] = true;
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
        for (size_t at = 0; at < folded.size(); ++at) {
            const auto letter = char16_t(at);
            const bool isUpper = letter >= u'A' && letter <= u'Z';
            const bool isSpace = letter >= u'\t' && letter <= u'\r';
            folded[at] = isUpper ? char16_t(letter + 32) : isSpace ? u' ' : letter;
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
    explicit PhraseIndex(const PhraseTables &tables)
        : m_tables(tables)
    {
    }

    /// False if no phrase of these kinds begins with a letter.
    [[nodiscard]] bool mayBegin(QChar letter, PhraseKinds kinds) const
    {
        return (m_tables.kindsOfFirst[PhraseTables::firstOf(letter)] & kinds) != 0;
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
        const bool isPair = (m_tables.pairLetters & PhraseTables::bitOfLetter(first)) != 0;
        const PhraseRange &longer =
            m_tables.ranges[next < text.size() ? slot(first, second, foldedLetter(text[next])) : 0];
        const PhraseRange &pair = m_tables.ranges[isPair ? slot(first, second, 0) : 0];
        return (!(longer.kinds & kinds) || findIn(longer, text, at, kinds, found)) &&
               (!(pair.kinds & kinds) || &pair == &longer || findIn(pair, text, at, kinds, found));
    }

private:
    [[nodiscard]] static size_t slot(char16_t first, char16_t second, char16_t third)
    {
        return PhraseTables::slotOf(first, second, third);
    }

    template <typename Found>
    bool findIn(const PhraseRange &range, QStringView text, qsizetype at, PhraseKinds kinds, Found found) const
    {
        qsizetype matched = 0;
        for (size_t number = range.first; number < range.end;) {
            const PhraseEntry &entry = m_tables.entries[number];
            if (entry.common < matched) {
                return true; // this one and all that follow differ from the text there
            }
            if (entry.common > matched) {
                number = entry.next; // those in between differ where the one before does
                continue;
            }
            ++number;
            const char16_t *letters = m_tables.letters.data() + entry.at;
            char16_t letter = at < text.size() ? foldedLetter(text[at]) : u'\0';
            while (matched < entry.length && letter == letters[matched]) {
                at = nextLetter(text, at, letter);
                letter = at < text.size() ? foldedLetter(text[at]) : u'\0';
                ++matched;
            }
            if (matched < entry.length) {
                if (letter < letters[matched]) {
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

    const PhraseTables &m_tables;
};

} // namespace BounceLens
