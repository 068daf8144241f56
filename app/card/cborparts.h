// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborArray>
#include <QCborMap>
#include <QList>
#include <QStringList>

namespace BounceLens {

// How lists and texts become CBOR (RFC 8949) and back; empty ones are left out of maps.

template <typename List, typename Write>
QCborArray arrayOf(const List &list, Write write)
{
    QCborArray array;
    for (const auto &item : list) {
        array.append(write(item));
    }
    return array;
}

template <typename Item, typename Read>
QList<Item> listOf(const QCborValue &value, Read read)
{
    QList<Item> list;
    const QCborArray array = value.toArray();
    list.reserve(array.size());
    for (const auto &item : array) {
        list.append(read(item));
    }
    return list;
}

inline void put(QCborMap &map, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty()) {
        map.insert(key, text);
    }
}

inline void put(QCborMap &map, QLatin1StringView key, const QCborArray &array)
{
    if (!array.isEmpty()) {
        map.insert(key, array);
    }
}

inline void put(QCborMap &map, QLatin1StringView key, const QStringList &list)
{
    put(map, key, QCborArray::fromStringList(list));
}

inline QStringList stringsOf(const QCborValue &value)
{
    return listOf<QString>(value, [](const QCborValue &item) { return item.toString(); });
}

} // namespace BounceLens
