// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// Puts the text together that a layer leaves, line by line.
class LineWriter
{
public:
    /// \a size: characters that the text may become long.
    explicit LineWriter(qsizetype size) { m_peeled.text.reserve(size); }

    /// Adds a line that was made of the line \a origin, counted from 0.
    void add(QStringView line, qsizetype origin)
    {
        if (!m_peeled.origins.isEmpty()) {
            m_peeled.text += u'\n';
        }
        m_peeled.text += line;
        m_peeled.origins.append(int(origin));
    }

    /// Adds lines that were all made of one.
    void addLines(QStringView lines, qsizetype origin)
    {
        for (const QStringView line : QStringTokenizer(lines, u'\n')) {
            add(line, origin);
        }
    }

    /// Adds to the last line.
    void extend(QStringView more) { m_peeled.text += more; }

    /// The number of lines that were added.
    [[nodiscard]] qsizetype count() const { return m_peeled.origins.size(); }
    /// There is no use of the writer after it.
    [[nodiscard]] Peeled take() { return std::move(m_peeled); }

private:
    Peeled m_peeled;
};

} // namespace BounceLens
