// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/gramindex.h"

#include <algorithm>

namespace BounceLens {

quint64 GramIndex::keyOf(QStringView gram)
{
    quint64 key = 0;
    for (const QChar letter : gram) {
        key = (key << 12U) ^ letter.unicode();
    }
    return key;
}

size_t GramIndex::filterOf(quint64 key)
{
    constexpr quint64 kMultiplier = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio, Knuth 6.4
    return size_t((key * kMultiplier) >> 47U);
}

void GramIndex::add(QStringView gram, int value)
{
    const quint64 key = keyOf(gram);
    m_entries.emplace_back(key, value);
    m_filter[filterOf(key)] = true;
}

void GramIndex::sort()
{
    std::ranges::sort(m_entries);
}

std::vector<std::pair<quint64, int>>::const_iterator GramIndex::firstOf(quint64 key) const
{
    return std::ranges::lower_bound(m_entries, key, {}, &std::pair<quint64, int>::first);
}

} // namespace BounceLens
