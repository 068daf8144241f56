// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace BounceLens {

/// Reads a long text (a log, a queue listing) in pieces of whole lines, so that its size does not matter. A piece ends
/// in front of a line that does not continue one: that is not indented.
class PieceReader
{
public:
    static constexpr qsizetype kPieceBytes = 256LL * 1024; ///< some 1,500 records; more wait longer to be shown

    /// \a device is open, and outlives the reader.
    explicit PieceReader(QIODevice &device);
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] int linesBefore() const { return m_linesBefore; } ///< of the piece that came last

private:
    QIODevice &m_device;
    QByteArray m_rest;
    int m_linesBefore = 0;
    int m_lines = 0;
    bool m_isAtEnd = false;
};

/// Where the last line begins that is not indented, behind the first one; -1 if there is none.
[[nodiscard]] qsizetype lastBeginning(QByteArrayView text);

} // namespace BounceLens
