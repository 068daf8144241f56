// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/packing.h"

namespace BounceLens {

bool Numbers::areBelow(qsizetype limit, qsizetype size) const
{
    if (this->size() != size) {
        return false;
    }
    for (qsizetype number = 0; number < size; ++number) {
        if (at(number) >= limit) {
            return false;
        }
    }
    return true;
}

bool Slices::areSound() const
{
    qsizetype before = 0;
    for (qsizetype number = 0; number < m_ends.size(); ++number) {
        const qsizetype end = m_ends.at(number);
        if (end < before || end > m_bytes.size()) {
            return false;
        }
        before = end;
    }
    return true;
}

void Packer::add(const QByteArray &part)
{
    QByteArray size(Numbers::kSize, '\0');
    qToLittleEndian(quint32(part.size()), size.data());
    m_blob += size + part;
}

void Packer::add(const QList<qsizetype> &numbers)
{
    QByteArray bytes(numbers.size() * Numbers::kSize, '\0');
    for (qsizetype at = 0; at < numbers.size(); ++at) {
        qToLittleEndian(quint32(numbers.at(at)), bytes.data() + at * Numbers::kSize);
    }
    add(bytes);
}

void Packer::add(const QList<QByteArray> &slices)
{
    QByteArray bytes;
    QList<qsizetype> ends;
    for (const QByteArray &slice : slices) {
        bytes += slice;
        ends.append(bytes.size());
    }
    add(bytes);
    add(ends);
}

bool Unpacker::takeMark(QByteArrayView mark)
{
    const bool isThere = m_rest.startsWith(mark);
    m_rest = isThere ? m_rest.sliced(mark.size()) : QByteArrayView();
    return isThere;
}

QByteArrayView Unpacker::part()
{
    if (m_rest.size() >= Numbers::kSize) {
        const qsizetype size = Numbers(m_rest).at(0);
        if (size <= m_rest.size() - Numbers::kSize) {
            const QByteArrayView part = m_rest.sliced(Numbers::kSize, size);
            m_rest = m_rest.sliced(Numbers::kSize + size);
            return part;
        }
    }
    m_hasFailed = true;
    return {};
}

Slices Unpacker::slices()
{
    const QByteArrayView bytes = part();
    const Slices slices(bytes, numbers());
    m_hasFailed = m_hasFailed || !slices.areSound();
    return slices;
}

} // namespace BounceLens
