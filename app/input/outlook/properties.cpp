// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/properties.h"

#include "input/outlook/codepage.h"

#include <QStringDecoder>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

namespace BounceLens {

namespace {

constexpr QByteArrayView kStreamPrefix("__substg1.0_");
constexpr qint64 kMaxPropertyStream = 1024 * 1024; // bytes, 16 for each property; real messages have under 300 of them

quint32 tagOf(PropertyId id, PropertyType type)
{
    return (quint32(id) << 16) | quint32(type);
}

QString withoutNuls(QString text)
{
    while (text.endsWith(QChar::Null)) {
        text.chop(1);
    }
    return text;
}

} // namespace

Properties::Properties(Storage storage, PropertyHolder holder, const QList<int> &codePages)
    : m_storage(std::move(storage))
{
    for (const QByteArray &name : m_storage.names()) {
        bool isTag = false;
        const quint32 tag = name.startsWith(kStreamPrefix) ? name.sliced(kStreamPrefix.size()).toUInt(&isTag, 16) : 0;
        if (isTag) {
            m_names.insert(tag, name);
        }
    }
    readFixed(holder);
    readCodePages(codePages);
}

void Properties::readFixed(PropertyHolder holder)
{
    constexpr qsizetype kEntrySize = 16;
    const auto stream = m_storage.stream("__properties_version1.0", kMaxPropertyStream);
    if (!stream) {
        return;
    }
    for (qsizetype at = qsizetype(holder); at + kEntrySize <= stream->bytes.size(); at += kEntrySize) {
        const char *entry = stream->bytes.constData() + at;
        m_fixed.insert(qFromLittleEndian<quint32>(entry), qFromLittleEndian<quint64>(entry + 8));
    }
}

void Properties::readCodePages(const QList<int> &inherited)
{
    for (const PropertyId id : {PropertyId::MessageCodePage, PropertyId::InternetCodePage}) {
        if (const auto page = number(id)) {
            m_codePages.append(*page);
        }
    }
    if (m_codePages.isEmpty()) {
        m_codePages = inherited;
    }
}

QByteArray Properties::nameOf(PropertyId id, PropertyType type) const
{
    return m_names.value(tagOf(id, type));
}

bool Properties::has(PropertyId id, PropertyType type) const
{
    return m_names.contains(tagOf(id, type));
}

std::optional<StreamData> Properties::binary(PropertyId id, qint64 mostBytes) const
{
    const QByteArray name = nameOf(id, PropertyType::Binary);
    return name.isEmpty() ? std::nullopt : m_storage.stream(name, mostBytes);
}

Decoded Properties::text(PropertyId id, qint64 mostBytes) const
{
    const QByteArray wide = nameOf(id, PropertyType::Unicode);
    const QByteArray narrow = nameOf(id, PropertyType::String8);
    const auto stream =
        wide.isEmpty() && narrow.isEmpty() ? std::nullopt : m_storage.stream(wide.isEmpty() ? narrow : wide, mostBytes);
    if (!stream) {
        return {};
    }
    if (wide.isEmpty()) {
        Decoded decoded = decodeCodePage(stream->bytes, m_codePages);
        return {withoutNuls(decoded.text), decoded.fit};
    }
    QStringDecoder decoder(QStringDecoder::Utf16LE, QStringDecoder::Flag::ConvertInitialBom);
    return {withoutNuls(decoder(QByteArrayView(stream->bytes).chopped(stream->bytes.size() % 2))), CharsetFit::AsNamed};
}

QString Properties::line(PropertyId id) const
{
    return text(id, kMaxValueBytes).text.simplified();
}

QString Properties::firstLine(std::initializer_list<PropertyId> ids) const
{
    for (const PropertyId id : ids) {
        if (const QString value = line(id); !value.isEmpty()) {
            return value;
        }
    }
    return {};
}

std::optional<qint32> Properties::number(PropertyId id) const
{
    const auto found = m_fixed.constFind(tagOf(id, PropertyType::Long));
    return found == m_fixed.constEnd() ? std::nullopt : std::optional(qint32(*found & 0xFFFFFFFF));
}

QDateTime Properties::time(PropertyId id) const
{
    constexpr quint64 kTicks = 10'000'000;            // a second
    constexpr qint64 kUnixEpoch = 11'644'473'600;     // seconds since 1601
    constexpr quint64 kYear9999 = 265'000'000'000ULL; // seconds since 1601; four digits are enough for a mail
    const quint64 seconds = m_fixed.value(tagOf(id, PropertyType::Time)) / kTicks;
    return seconds > 0 && seconds < kYear9999
               ? QDateTime::fromSecsSinceEpoch(qint64(seconds) - kUnixEpoch, QTimeZone::UTC)
               : QDateTime();
}

std::optional<Storage> Properties::object(PropertyId id) const
{
    const QByteArray name = nameOf(id, PropertyType::Object);
    return name.isEmpty() ? std::nullopt : m_storage.storage(name);
}

} // namespace BounceLens
