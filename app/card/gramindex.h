// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace BounceLens {

constexpr qsizetype kGram = 5; ///< letters of a piece that is looked up; the shortest literal that a card may have

/// Finds out in one pass over a text which of thousands of five-letter pieces may stand in it. Pieces and texts are
/// lower case. Two pieces may share a key, so what is found must be confirmed.
class GramIndex
{
public:
    /// Room for \a pieces; more must not be added.
    explicit GramIndex(size_t pieces);
    /// \a gram has kGram letters; \a value is handed out by find().
    void add(QStringView gram, int value);

    /// Calls \a found with the position and the value of each piece.
    template <typename Found>
    void find(QStringView text, Found found) const
    {
        for (qsizetype at = 0; at + kGram <= text.size(); ++at) {
            const quint64 key = keyOf(text.sliced(at, kGram));
            const size_t bit = bitOf(key);
            if ((m_filter[bit / 64] >> (bit % 64) & 1U) == 0) {
                continue;
            }
            for (int entry = m_buckets[bucketOf(key)]; entry >= 0; entry = m_entries[size_t(entry)].next) {
                if (m_entries[size_t(entry)].key == key) {
                    found(at, m_entries[size_t(entry)].value);
                }
            }
        }
    }

private:
    struct Entry
    {
        quint64 key;
        int value;
        int next; ///< in the same bucket; -1: the last
    };

    [[nodiscard]] static quint64 keyOf(QStringView gram)
    {
        quint64 key = 0;
        for (const QChar letter : gram) {
            key = (key << 12U) ^ letter.unicode();
        }
        return key;
    }
    [[nodiscard]] static quint64 hashOf(quint64 key)
    {
        constexpr quint64 kMultiplier = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio, Knuth 6.4
        return key * kMultiplier;
    }
    [[nodiscard]] size_t bitOf(quint64 key) const { return size_t(hashOf(key) >> (m_shift - kBitsMore)); }
    [[nodiscard]] size_t bucketOf(quint64 key) const { return size_t(hashOf(key) >> m_shift); }

    static constexpr int kBitsMore = 3; // eight bits of the filter for one bucket: seven of eight misses end there
    int m_shift;
    std::vector<quint64> m_filter;
    std::vector<int> m_buckets; ///< the first entry of each; -1: none
    std::vector<Entry> m_entries;
};

} // namespace BounceLens
