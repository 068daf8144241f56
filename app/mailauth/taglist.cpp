// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/taglist.h"

#include "names/ascii.h"

#include <algorithm>

namespace BounceLens {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isTagName(QByteArrayView name)
{
    return !name.isEmpty() && isLetter(name.front()) &&
           std::ranges::all_of(name, [](char c) { return isLetter(c) || isDigit(c) || c == '_'; });
}

} // namespace

TagList TagList::read(QByteArrayView text)
{
    TagList list;
    qsizetype start = 0;
    while (start <= text.size()) {
        const qsizetype found = text.indexOf(';', start);
        const qsizetype end = found < 0 ? text.size() : found;
        const QByteArrayView spec = text.sliced(start, end - start);
        const qsizetype equals = spec.indexOf('=');
        const QByteArrayView name = (equals < 0 ? spec : spec.first(equals)).trimmed();
        if (equals >= 0 && isTagName(name)) {
            list.m_odd += list.has(name) ? 1 : 0;
            list.m_tags.append({.name = name.toByteArray(),
                                .value = spec.sliced(equals + 1).trimmed().toByteArray(),
                                .from = start + equals + 1,
                                .length = spec.size() - equals - 1});
        } else if (equals >= 0 || !name.isEmpty() || found >= 0) {
            ++list.m_odd;
            list.m_startsOdd = list.m_startsOdd || start == 0;
        }
        start = end + 1;
    }
    return list;
}

const Tag *TagList::find(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_tags, [name](const Tag &tag) { return tag.name == name; });
    return found == m_tags.end() ? nullptr : &*found;
}

QByteArray TagList::value(QByteArrayView name) const
{
    const Tag *tag = find(name);
    return tag ? tag->value : QByteArray();
}

bool TagList::startsWith(QByteArrayView name, QByteArrayView value) const
{
    return !m_startsOdd && !m_tags.isEmpty() && m_tags.first().name == name && m_tags.first().value == value;
}

QByteArray withoutSpace(QByteArrayView text)
{
    QByteArray kept;
    kept.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(kept), [](char c) { return !isSpace(c); });
    return kept;
}

QList<QByteArray> splitTrimmed(QByteArrayView text, char separator)
{
    QList<QByteArray> pieces;
    for (const QByteArray &piece : text.toByteArray().split(separator)) {
        pieces.append(piece.trimmed());
    }
    return pieces;
}

std::optional<qint64> numberOf(QByteArrayView text, qsizetype digits)
{
    if (text.isEmpty() || text.size() > digits || !std::ranges::all_of(text, isDigit)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(withoutSpace(text), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !decoded.decoded.isEmpty() ? std::optional(decoded.decoded) : std::nullopt;
}

} // namespace BounceLens
