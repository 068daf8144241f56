// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QtEndian>

#include <optional>

namespace BounceLens {

/// Numbers that lie in a blob: unsigned, four bytes each, the lowest first.
class Numbers
{
public:
    Numbers() = default;
    explicit Numbers(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size() / kSize; }
    [[nodiscard]] qsizetype at(qsizetype at) const
    {
        return qsizetype(qFromLittleEndian<quint32>(m_bytes.sliced(at * kSize, kSize).data()));
    }
    /// True if there are \a size of them, all below \a limit.
    [[nodiscard]] bool areBelow(qsizetype limit, qsizetype size) const;

    static constexpr qsizetype kSize = 4; // bytes

private:
    QByteArrayView m_bytes;
};

/// Byte strings that lie in a blob, one behind the other.
class Slices
{
public:
    Slices() = default;
    Slices(QByteArrayView bytes, const Numbers &ends)
        : m_bytes(bytes)
        , m_ends(ends)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_ends.size(); }
    [[nodiscard]] QByteArrayView at(qsizetype at) const
    {
        const qsizetype from = at > 0 ? m_ends.at(at - 1) : 0;
        return m_bytes.sliced(from, m_ends.at(at) - from);
    }
    /// False if an end lies before the one before it, or behind the bytes.
    [[nodiscard]] bool areSound() const;

private:
    QByteArrayView m_bytes;
    Numbers m_ends;
};

/// Writes parts of a blob: each is its size, then its bytes.
class Packer
{
public:
    explicit Packer(const QByteArray &mark)
        : m_blob(mark)
    {
    }

    void add(const QByteArray &part);
    void add(const QList<qsizetype> &numbers);
    void add(const QList<QByteArray> &slices);
    [[nodiscard]] const QByteArray &blob() const { return m_blob; }

private:
    QByteArray m_blob;
};

/// Reads them again in their order, in place.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView blob)
        : m_rest(blob)
    {
    }

    /// Takes the mark off the beginning. \return false if another one stands there
    [[nodiscard]] bool takeMark(QByteArrayView mark);
    /// Empty, and hasFailed() from then on, if the blob ends before the part does.
    [[nodiscard]] QByteArrayView part();
    [[nodiscard]] Numbers numbers() { return Numbers(part()); }
    [[nodiscard]] Slices slices();
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] qsizetype rest() const { return m_rest.size(); } ///< bytes

private:
    QByteArrayView m_rest;
    bool m_hasFailed = false;
};

} // namespace BounceLens
