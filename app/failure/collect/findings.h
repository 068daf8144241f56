// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"

#include <QList>

#include <vector>

namespace BounceLens {

/// What the finders say; each adds to it and none ends the search.
class Findings
{
public:
    explicit Findings(int lineCount)
        : m_isTaken(std::size_t(lineCount) + 1)
    {
    }

    void add(const Observation &observation) { m_observations.append(observation); }
    /// Puts a better one in the place of what was added; \a at counts from the first.
    void replace(qsizetype at, const Observation &observation) { m_observations[at] = observation; }
    void ignore(LineRange lines, const QString &text, IgnoredWhy why);
    /// Lines that are of one form and nothing else, such as records: what reads sentences passes over them.
    void take(LineRange lines);
    [[nodiscard]] bool isTaken(int line) const;

    [[nodiscard]] const QList<Observation> &observations() const { return m_observations; }
    [[nodiscard]] const QList<Ignored> &ignored() const { return m_ignored; }

private:
    QList<Observation> m_observations;
    QList<Ignored> m_ignored;
    std::vector<bool> m_isTaken; ///< by line number
};

} // namespace BounceLens
