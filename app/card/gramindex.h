// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bitset>
#include <utility>
#include <vector>

namespace BounceLens {

constexpr qsizetype kGram = 5; ///< letters of a piece that is looked up; the shortest literal that a card may have

/// Finds out in one pass over a text which of thousands of five-letter pieces may stand in it. Pieces and texts are
/// lower case. Two pieces may share a key, so what is found must be confirmed.
class GramIndex
{
public:
    /// \a gram has kGram letters; \a value is handed out by find().
    void add(QStringView gram, int value);
    /// To be called once, behind the last add().
    void sort();

    template <typename Found>
    void find(QStringView text, Found found) const
    {
        for (qsizetype at = 0; at + kGram <= text.size(); ++at) {
            const quint64 key = keyOf(text.sliced(at, kGram));
            if (m_filter[filterOf(key)]) {
                findKey(key, found);
            }
        }
    }

private:
    static constexpr size_t kFilterBits = 1U << 17U;

    [[nodiscard]] static quint64 keyOf(QStringView gram);
    [[nodiscard]] static size_t filterOf(quint64 key);

    template <typename Found>
    void findKey(quint64 key, Found found) const
    {
        for (auto entry = firstOf(key); entry != m_entries.end() && entry->first == key; ++entry) {
            found(entry->second);
        }
    }
    [[nodiscard]] std::vector<std::pair<quint64, int>>::const_iterator firstOf(quint64 key) const;

    std::vector<std::pair<quint64, int>> m_entries;
    std::bitset<kFilterBits> m_filter;
};

} // namespace BounceLens
