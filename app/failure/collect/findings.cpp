// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/findings.h"

#include <algorithm>

namespace BounceLens {

void Findings::ignore(LineRange lines, const QString &text, IgnoredWhy why)
{
    constexpr qsizetype kMaxNoted = 2000; ///< more than are shown: kMaxIgnored in join/ignored.h
    if (!text.isEmpty() && m_ignored.size() < kMaxNoted) {
        m_ignored.append({.lines = lines, .text = text, .why = why});
    }
}

void Findings::take(LineRange lines)
{
    for (int line = std::max(lines.first, 1); line <= lines.last && line < int(m_isTaken.size()); ++line) {
        m_isTaken[std::size_t(line)] = true;
    }
}

bool Findings::isTaken(int line) const
{
    return line > 0 && line < int(m_isTaken.size()) && m_isTaken[std::size_t(line)];
}

} // namespace BounceLens
