// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/sources/pieces.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr qsizetype kMaxPieceBytes = 4 * PieceReader::kPieceBytes; ///< a piece without line ends is cut

} // namespace

qsizetype lastBeginning(QByteArrayView text)
{
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        at = text.first(at).lastIndexOf('\n');
        if (at < 0) {
            return -1;
        }
        const qsizetype begins = at + 1;
        const char c = begins < text.size() ? text[begins] : ' ';
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            return begins;
        }
        ++at;
    }
    return -1;
}

PieceReader::PieceReader(QIODevice &device)
    : m_device(device)
{
}

std::optional<QByteArray> PieceReader::next()
{
    qsizetype cut = -1;
    while (!m_isAtEnd && cut < 0) {
        const QByteArray read = m_device.read(kPieceBytes);
        m_isAtEnd = read.isEmpty();
        m_rest += read;
        if (m_rest.size() >= kPieceBytes) {
            cut = lastBeginning(m_rest);
        }
        if (m_rest.size() >= kMaxPieceBytes && cut < 0) {
            cut = m_rest.size();
        }
    }
    if (m_rest.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray piece = cut < 0 ? m_rest : m_rest.first(cut);
    m_rest.remove(0, piece.size());
    m_linesBefore = m_lines;
    m_lines += int(piece.count('\n'));
    return piece;
}

} // namespace BounceLens
