// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/gramindex.h"

#include <bit>

namespace BounceLens {

GramIndex::GramIndex(size_t pieces)
{
    const size_t buckets = std::bit_ceil(std::max(pieces, size_t(8)));
    m_shift = 64 - std::countr_zero(buckets);
    m_buckets.assign(buckets, -1);
    m_filter.assign((buckets << kBitsMore) / 64, 0);
    m_entries.reserve(pieces);
}

void GramIndex::add(QStringView gram, int value)
{
    const quint64 key = keyOf(gram);
    const size_t bit = bitOf(key);
    m_filter[bit / 64] |= quint64(1) << (bit % 64);
    int &bucket = m_buckets[bucketOf(key)];
    m_entries.push_back({.key = key, .value = value, .next = bucket});
    bucket = int(m_entries.size()) - 1;
}

} // namespace BounceLens
