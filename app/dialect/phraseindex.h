// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect/phrases.h"

#include <array>
#include <span>
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
    const char16_t letter = c.unicode();
    if (letter < 128) {
        const bool isUpper = letter >= u'A' && letter <= u'Z';
        const bool isSpace = letter >= u'\t' && letter <= u'\r';
        return isUpper ? char16_t(letter + 32) : isSpace ? u' ' : letter;
    }
    return c.isSpace() ? u' ' : c.toLower().unicode();
}

/// Finds the phrases that begin at a place of a text. They are sorted, those with the same first two letters lie
/// together, and each knows how many letters it shares with the one before: hardly any letter is compared twice.
class PhraseIndex
{
public:
    explicit PhraseIndex(std::span<const Phrase> phrases);

    /// Calls \a found with the number of each phrase of these kinds that begins at \a at, and with the offset behind
    /// it, until that returns false. A run of white space in the text is one space of a phrase.
    /// \return false if it did
    template <typename Found>
    bool find(QStringView text, qsizetype at, PhraseKinds kinds, Found found) const
    {
        const Range &range = m_ranges[slotOf(foldedLetter(text[at]), foldedLetter(text[at + 1]))];
        if (!(range.kinds & kinds) || isRuledOut(range, text, at + 2)) {
            return true;
        }
        qsizetype matched = 0;
        for (size_t number = range.first; number < range.end; ++number) {
            const Entry &entry = m_entries[number];
            if (entry.common < matched) {
                return true; // this one and all that follow differ from the text there
            }
            if (entry.common > matched) {
                continue; // differs where the one before does
            }
            while (matched < entry.text.size() && at < text.size() && foldedLetter(text[at]) == entry.text[matched]) {
                at = nextLetter(text, at);
                ++matched;
            }
            if (matched == entry.text.size() && (entry.kind & kinds) && !found(entry.phrase, at)) {
                return false;
            }
        }
        return true;
    }

private:
    struct Entry
    {
        QStringView text;
        qsizetype common = 0; ///< letters shared with the entry before it in its range
        size_t phrase = 0;
        PhraseKinds kind = 0;
    };
    /// The entries whose first two letters have the same slot.
    struct Range
    {
        quint32 first = 0;
        quint32 end = 0;
        quint64 thirds = 0; ///< one bit a third letter
        PhraseKinds kinds = 0;
    };
    static constexpr size_t kSlots = 1024;

    [[nodiscard]] static size_t slotOf(char16_t first, char16_t second)
    {
        return ((size_t(first) << 5U) ^ second) % kSlots;
    }
    [[nodiscard]] static quint64 bitOfLetter(char16_t letter) { return quint64(1) << (letter % 64U); }

    /// Looks at the third letter: hardly any place gets further.
    [[nodiscard]] static bool isRuledOut(const Range &range, QStringView text, qsizetype at)
    {
        const char16_t letter = at < text.size() ? foldedLetter(text[at]) : u' ';
        return letter != u' ' && !(range.thirds & bitOfLetter(letter));
    }

    [[nodiscard]] static qsizetype nextLetter(QStringView text, qsizetype at)
    {
        const bool isSpace = foldedLetter(text[at]) == u' ';
        ++at;
        while (isSpace && at < text.size() && foldedLetter(text[at]) == u' ') {
            ++at;
        }
        return at;
    }

    std::vector<Entry> m_entries;
    std::array<Range, kSlots> m_ranges;
};

} // namespace BounceLens
