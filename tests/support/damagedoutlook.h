// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/outlooksamples.h"

#include <QtEndian>

/// Compound files written by hand, so that they can be damaged in any place.
namespace BounceLens::OutlookSamples {

using namespace Qt::StringLiterals;

constexpr qsizetype kSector = 512;

inline void put32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

inline quint32 get32(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype byte = 3; byte >= 0; --byte) {
        value = (value << 8) | static_cast<unsigned char>(bytes.at(at + byte));
    }
    return value;
}

/// A compound file by hand: header, allocation table in sector 0, directory from sector 1 on.
inline QByteArray compound(qsizetype directorySectors)
{
    const qsizetype tables = (directorySectors + 1) / 127 + 1;
    QByteArray bytes((1 + tables + directorySectors) * kSector, '\0');
    bytes.replace(0, 8, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
    bytes[24] = 0x3E;
    bytes[26] = 3;
    bytes.replace(28, 6, QByteArray("\xFE\xFF\x09\0\x06\0", 6));
    put32(bytes, 44, quint32(tables));
    put32(bytes, 48, quint32(tables));
    put32(bytes, 56, 4096);
    put32(bytes, 60, 0xFFFFFFFE);
    put32(bytes, 68, 0xFFFFFFFE);
    for (qsizetype at = 0; at < 109; ++at) {
        put32(bytes, 76 + at * 4, at < tables ? quint32(at) : 0xFFFFFFFF);
    }
    for (qsizetype at = 0; at < tables * 128; ++at) {
        const bool isDirectory = at >= tables && at < tables + directorySectors;
        const quint32 next = at + 1 < tables + directorySectors ? quint32(at) + 1 : 0xFFFFFFFE;
        put32(bytes, kSector + at * 4, at < tables ? 0xFFFFFFFD : isDirectory ? next : 0xFFFFFFFF);
    }
    return bytes;
}

/// Writes a directory entry: type 5 is the root, 1 a storage, 2 a stream.
inline void putEntry(QByteArray &bytes, quint32 entry, char type, quint32 next, quint32 child)
{
    const qsizetype tables = get32(bytes, 44);
    const qsizetype at = (1 + tables) * kSector + entry * 128;
    bytes[at] = char('A' + entry % 26);
    bytes[at + 64] = 4;
    bytes[at + 66] = type;
    put32(bytes, at + 68, 0xFFFFFFFF);
    put32(bytes, at + 72, next);
    put32(bytes, at + 76, child);
    put32(bytes, at + 116, 0xFFFFFFFE);
}

/// A directory that is one long list, siblings or each the child of the one before.
inline QByteArray listed(quint32 entries, char type)
{
    QByteArray bytes = compound(entries / 4 + 1);
    putEntry(bytes, 0, 5, 0xFFFFFFFF, 1);
    for (quint32 at = 1; at < entries; ++at) {
        const quint32 next = at + 1 < entries ? at + 1 : 0xFFFFFFFF;
        putEntry(bytes, at, type, type == 2 ? next : 0xFFFFFFFF, type == 2 ? 0xFFFFFFFF : next);
    }
    return bytes;
}

/// The list can be reached by way of its children too, which a walk in another order would take for a flat tree.
inline QByteArray shortCut(QByteArray bytes)
{
    const qsizetype directory = (1 + get32(bytes, 44)) * kSector;
    for (qsizetype entry = 1; directory + entry * 128 + 256 < bytes.size(); ++entry) {
        const qsizetype at = directory + entry * 128;
        const quint32 next = get32(bytes, at + 72);
        bytes[at + 66] = 1;
        put32(bytes, at + 68, next);
        put32(bytes, at + 72, 0xFFFFFFFF);
        put32(bytes, at + 76, next == 0xFFFFFFFF ? next : std::min<quint32>(next + 100, 49'999));
    }
    return bytes;
}

inline QByteArray withRootSibling()
{
    QByteArray bytes = listed(8, 2);
    putEntry(bytes, 0, 5, 1, 2);
    return bytes;
}

/// The same as a balanced tree, which no limit of depth stops.
inline quint32 putTree(QByteArray &bytes, quint32 first, quint32 last)
{
    if (first > last) {
        return 0xFFFFFFFF;
    }
    const quint32 middle = first + (last - first) / 2;
    putEntry(bytes, middle, 2, putTree(bytes, middle + 1, last), 0xFFFFFFFF);
    const qsizetype tables = get32(bytes, 44);
    put32(bytes, (1 + tables) * kSector + middle * 128 + 68,
          middle == 0 ? 0xFFFFFFFF : putTree(bytes, first, middle - 1));
    return middle;
}

inline QByteArray tree(quint32 entries)
{
    QByteArray bytes = compound(entries / 4 + 1);
    putEntry(bytes, 0, 5, 0xFFFFFFFF, 0);
    const quint32 root = putTree(bytes, 1, entries - 1);
    putEntry(bytes, 0, 5, 0xFFFFFFFF, root);
    return bytes;
}

/// All numbers of the allocation tables point to one sector.
inline QByteArray loopedTable(quint32 target)
{
    QByteArray bytes = unknownUser().toFile();
    const qsizetype table = (1 + get32(bytes, 76)) * kSector;
    for (qsizetype at = 0; at < 128; ++at) {
        put32(bytes, table + at * 4, target);
    }
    return bytes;
}

inline QByteArray patched(qsizetype at, quint32 value)
{
    QByteArray bytes = unknownUser().toFile();
    put32(bytes, at, value);
    return bytes;
}

/// The same file with its allocation table, directory and short streams in front. libgsf writes them last.
inline QByteArray tablesInFront(const QByteArray &bytes)
{
    const qsizetype table = (1 + get32(bytes, 76)) * kSector;
    const auto next = [&](quint32 sector) { return get32(bytes, table + sector * 4); };
    QList<quint32> order{get32(bytes, 76)};
    const auto addChain = [&](quint32 first) {
        for (quint32 sector = first; sector < 0xFFFFFFF0; sector = next(sector)) {
            order.append(sector);
        }
    };
    addChain(get32(bytes, 48));
    const QList<quint32> directory = order.sliced(1);
    addChain(get32(bytes, 60));
    addChain(get32(bytes, (1 + directory.first()) * kSector + 116));
    for (quint32 sector = 0; sector < bytes.size() / kSector - 1; ++sector) {
        order += order.contains(sector) ? QList<quint32>() : QList<quint32>{sector};
    }
    const auto moved = [&order](quint32 sector) {
        return order.contains(sector) ? quint32(order.indexOf(sector)) : sector;
    };
    QByteArray out = bytes.first(kSector);
    for (const quint32 sector : std::as_const(order)) {
        out += bytes.mid((1 + sector) * kSector, kSector);
    }
    for (quint32 at = 0; at < order.size(); ++at) {
        put32(out, kSector + at * 4, moved(next(order.at(at))));
    }
    for (const qsizetype at : {76, 48, 60}) {
        put32(out, at, moved(get32(bytes, at)));
    }
    for (const quint32 sector : directory) {
        for (qsizetype at = (1 + moved(sector)) * kSector + 116, end = at + kSector; at < end; at += 128) {
            const bool isRoot = out[at - 50] == 5;
            put32(out, at, isRoot || get32(out, at + 4) >= 4096 ? moved(get32(out, at)) : get32(out, at));
        }
    }
    return out;
}

inline MsgObject nested(int depth)
{
    MsgObject innermost = unknownUser();
    for (int at = 0; at < depth; ++at) {
        innermost = note(u"FW"_s, u"See"_s).attachment(message(innermost));
    }
    return innermost;
}

inline MsgObject withAttachments(int count)
{
    MsgObject object = note(u"x"_s, u"550 5.1.1 User unknown"_s);
    for (int at = 0; at < count; ++at) {
        object.attachment(file(u"a.bin"_s, {}, "x"));
    }
    return object;
}

inline MsgObject withRecipients(int count)
{
    MsgObject object = report(u"NDR"_s);
    for (int at = 0; at < count; ++at) {
        object.recipient(recipient(u"lee%1@example.net"_s.arg(at), u"<mx.example.net #5.1.1 smtp;550 5.1.1 no>"_s));
    }
    return object;
}

} // namespace BounceLens::OutlookSamples
