// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/rtfcompression.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

constexpr QByteArrayView kDictionary(
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS "
    "Sans "
    "SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\"
    "tab\\tx");
static_assert(kDictionary.size() == 207);

class Decompressor
{
public:
    Decompressor(QByteArrayView packed, qint64 most)
        : m_packed(packed)
        , m_most(most)
    {
        std::ranges::copy(kDictionary, m_dictionary.begin());
    }

    QByteArray run()
    {
        while (m_at < m_packed.size() && !m_isEnded && m_out.size() < m_most) {
            const auto control = static_cast<unsigned char>(m_packed[m_at++]);
            for (int bit = 0; bit < 8 && !m_isEnded && m_at < m_packed.size(); ++bit) {
                if (control & (1 << bit)) {
                    copy();
                } else {
                    put(m_packed[m_at++]);
                }
            }
        }
        return m_out;
    }

private:
    /// A reference: 12 bits of position, 4 bits of length less two; to the write position itself it is the end.
    void copy()
    {
        if (m_at + 2 > m_packed.size()) {
            m_isEnded = true;
            return;
        }
        const auto reference = qFromBigEndian<quint16>(m_packed.data() + m_at);
        m_at += 2;
        size_t from = reference >> 4;
        m_isEnded = from == m_write;
        for (int left = m_isEnded ? 0 : (reference & 0xF) + 2; left > 0; --left) {
            put(m_dictionary[from]);
            from = (from + 1) % m_dictionary.size();
        }
    }

    void put(char byte)
    {
        m_out += byte;
        m_dictionary[m_write] = byte;
        m_write = (m_write + 1) % m_dictionary.size();
    }

    QByteArrayView m_packed;
    qint64 m_most;
    qsizetype m_at = 0;
    std::array<char, 4096> m_dictionary{};
    size_t m_write = size_t(kDictionary.size());
    bool m_isEnded = false;
    QByteArray m_out;
};

} // namespace

std::optional<QByteArray> decompressedRtf(QByteArrayView bytes, qint64 most)
{
    constexpr qsizetype kHeader = 16;
    if (bytes.size() < kHeader) {
        return std::nullopt;
    }
    const QByteArrayView type = bytes.sliced(8, 4);
    const QByteArrayView content = bytes.sliced(kHeader);
    if (type == QByteArrayView("MELA")) {
        return content.first(std::min<qint64>(content.size(), most)).toByteArray();
    }
    return type == QByteArrayView("LZFu") ? std::optional(Decompressor(content, most).run()) : std::nullopt;
}

} // namespace BounceLens
