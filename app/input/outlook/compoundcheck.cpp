// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/compoundcheck.h"

#include <QBitArray>
#include <QList>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace BounceLens {

namespace {

constexpr quint32 kFree = 0xFFFFFFFF;
constexpr quint32 kLastSector = 0xFFFFFFFA; // higher numbers are marks
constexpr qsizetype kHeaderSize = 512;
constexpr qsizetype kEntrySize = 128;
constexpr char kUnused = 0; // types of directory entries
constexpr char kStorage = 1;
constexpr char kStream = 2;
constexpr char kRoot = 5;
constexpr qsizetype kHeaderTables = 109; // numbers of allocation tables in the header itself

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.data() + at) : kFree;
}

class Checker
{
public:
    explicit Checker(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    std::expected<CompoundShape, CompoundFault> check()
    {
        if (!readHeader()) {
            return std::unexpected(CompoundFault::Damaged);
        }
        if (m_tableCount > kMaxCompoundBytes / m_sectorSize / perSector() + 1) {
            return std::unexpected(CompoundFault::TooMuch);
        }
        if (!readTables()) {
            return std::unexpected(CompoundFault::Damaged);
        }
        m_lastUsed = lastUsed();
        const auto mini = chain(numberAt(m_bytes, 60), kMaxMiniStreamBytes / 64 / perSector() + 1);
        const auto directory = chain(numberAt(m_bytes, 48), kMaxDirectoryEntries * kEntrySize / m_sectorSize);
        if (!mini || !directory) {
            return std::unexpected(CompoundFault::TooMuch);
        }
        if (const auto fault = walk(*directory)) {
            return std::unexpected(*fault);
        }
        return CompoundShape{.size = neededSize(), .sectorSize = m_sectorSize};
    }

private:
    [[nodiscard]] qsizetype perSector() const { return m_sectorSize / 4; }

    /// MS-CFB section 2.2: sectors of 512 or 4096 bytes, short ones of 64, streams below 4096 bytes are short.
    bool readHeader()
    {
        if (m_bytes.size() < kHeaderSize) {
            return false;
        }
        const auto shift = qFromLittleEndian<quint16>(m_bytes.data() + 30);
        const auto miniShift = qFromLittleEndian<quint16>(m_bytes.data() + 32);
        m_sectorSize = qsizetype(1) << (shift == 12 ? 12 : 9);
        m_tableCount = numberAt(m_bytes, 44);
        return (shift == 9 || shift == 12) && miniShift == 6 && numberAt(m_bytes, 56) == 4096 && m_tableCount > 0;
    }

    [[nodiscard]] QByteArrayView sector(quint32 number) const
    {
        const qint64 start = std::max(kHeaderSize, m_sectorSize) + qint64(number) * m_sectorSize;
        return start < m_bytes.size() ? m_bytes.sliced(start).first(std::min(m_sectorSize, m_bytes.size() - start))
                                      : QByteArrayView();
    }

    /// What is missing at the end of the file counts as zeros, with which it will be filled up.
    [[nodiscard]] static quint32 storedAt(QByteArrayView sector, qsizetype at)
    {
        return at + 4 <= sector.size() ? numberAt(sector, at) : 0;
    }

    bool addTable(quint32 number)
    {
        if (number != kFree && number >= m_tableCount * perSector()) {
            return false;
        }
        const QByteArrayView table = number == kFree ? QByteArrayView() : sector(number);
        m_lastTable = number == kFree ? m_lastTable : std::max<qint64>(m_lastTable, number);
        for (qsizetype at = 0; at < perSector(); ++at) {
            m_table.append(number == kFree ? kFree : storedAt(table, at * 4));
        }
        return true;
    }

    /// The numbers of the tables: in the header, then in a chain of sectors, whose number the header must give rightly
    /// (MS-CFB section 2.5): libgsf goes by that.
    bool readTables()
    {
        for (qsizetype at = 0; at < std::min<qint64>(m_tableCount, kHeaderTables); ++at) {
            if (!addTable(numberAt(m_bytes, 76 + at * 4))) {
                return false;
            }
        }
        qint64 left = std::max<qint64>(0, m_tableCount - kHeaderTables);
        if (numberAt(m_bytes, 72) != (left + perSector() - 2) / (perSector() - 1)) {
            return false;
        }
        for (quint32 next = numberAt(m_bytes, 68); left > 0 && next <= kLastSector;) {
            const QByteArrayView numbers = sector(next);
            for (qsizetype at = 0; at < perSector() - 1 && left > 0; ++at, --left) {
                if (!addTable(storedAt(numbers, at * 4))) {
                    return false;
                }
            }
            next = storedAt(numbers, m_sectorSize - 4);
        }
        return left == 0;
    }

    /// The sectors of a stream; nothing if they are more than \a most, as those of a loop are.
    [[nodiscard]] std::optional<QList<quint32>> chain(quint32 first, qsizetype most) const
    {
        QList<quint32> sectors;
        for (quint32 next = first; next < m_table.size(); next = m_table.at(next)) {
            if (sectors.size() >= most) {
                return std::nullopt;
            }
            sectors.append(next);
        }
        return sectors;
    }

    [[nodiscard]] QByteArrayView entryAt(const QList<quint32> &directory, quint32 entry) const
    {
        const qsizetype perDirectory = m_sectorSize / kEntrySize;
        const QByteArrayView held = sector(directory.at(entry / perDirectory));
        const qsizetype at = entry % perDirectory * kEntrySize;
        return at + kEntrySize <= held.size() ? held.sliced(at, kEntrySize) : QByteArrayView();
    }

    struct Step
    {
        quint32 entry;
        quint32 parent;
        int depth;
    };

    /// libgsf takes an entry beside or above all storages for a storage, and leaves out streams longer than the file.
    [[nodiscard]] bool isTaken(QByteArrayView entry, bool isOnTop) const
    {
        const char type = entry.isEmpty() ? kUnused : entry[66];
        const bool isStorage = type == kStorage || type == kRoot || (type == kStream && isOnTop);
        return isStorage || (type == kStream && numberAt(entry, 120) <= std::max(m_bytes.size(), neededSize()));
    }

    /// The tree of MS-CFB section 2.6.4 in the order and depth of libgsf: each entry once, left, right, then children.
    /// Siblings of the root, which must have none, would be lost memory.
    [[nodiscard]] std::optional<CompoundFault> walk(const QList<quint32> &directory) const
    {
        const qsizetype count = directory.size() * (m_sectorSize / kEntrySize);
        QBitArray seen(count);
        QList<int> children(count + 1);
        QList<Step> steps{{0, quint32(count), 1}};
        while (!steps.isEmpty()) {
            const Step step = steps.takeLast();
            if (step.entry >= count || seen.testBit(step.entry)) {
                continue;
            }
            seen.setBit(step.entry);
            const QByteArrayView entry = entryAt(directory, step.entry);
            const bool isOnTop = step.parent == count;
            if (!isTaken(entry, isOnTop)) {
                continue;
            }
            if (step.depth > kMaxTreeDepth || (isOnTop && step.entry > 0)) {
                return CompoundFault::Damaged;
            }
            if (++children[step.parent] > kMaxSiblings) {
                return CompoundFault::TooMuch;
            }
            if (entry[66] != kStream || isOnTop) {
                steps.append({numberAt(entry, 76), step.entry, step.depth + 1});
            }
            steps.append({numberAt(entry, 72), step.parent, step.depth + 1});
            steps.append({numberAt(entry, 68), step.parent, step.depth + 1});
        }
        return count > 0 && seen.testBit(0) ? std::nullopt : std::optional(CompoundFault::Damaged);
    }

    /// The last sector that is in use. Behind the end of a file some writers leave zeros for free sectors.
    [[nodiscard]] qint64 lastUsed() const
    {
        qsizetype last = m_table.size() - 1;
        while (last > 0 && (m_table.at(last) == kFree || m_table.at(last) == 0)) {
            --last;
        }
        return std::max<qint64>(last, m_lastTable);
    }

    [[nodiscard]] qint64 neededSize() const
    {
        return std::max(kHeaderSize, m_sectorSize) + (m_lastUsed + 1) * m_sectorSize;
    }

    QByteArrayView m_bytes;
    qsizetype m_sectorSize = kHeaderSize;
    qint64 m_tableCount = 0;
    qint64 m_lastTable = 0;
    qint64 m_lastUsed = 0;  ///< sector
    QList<quint32> m_table; ///< the number of the sector behind each, MS-CFB section 2.3
};

} // namespace

bool isCompoundFile(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
}

std::expected<CompoundShape, CompoundFault> checkCompound(QByteArrayView bytes)
{
    return Checker(bytes).check();
}

} // namespace BounceLens
