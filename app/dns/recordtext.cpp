// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/recordtext.h"

#include "names/ascii.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array kWrittenTypes{RecordType::A,  RecordType::Aaaa, RecordType::Cname, RecordType::Mx,
                                   RecordType::Ns, RecordType::Ptr,  RecordType::Tlsa,  RecordType::Txt};
constexpr quint32 kUsualTtl = 300; // seconds, where none is written

/// The first word of a text, which is taken off.
QString takeWord(QStringView &text)
{
    text = text.trimmed();
    const auto end = std::ranges::find_if(text, [](QChar c) { return c.isSpace(); });
    const qsizetype length = end - text.begin();
    const QString word = text.first(length).toString();
    text = text.sliced(length).trimmed();
    return word;
}

QString nameIn(const QString &word)
{
    const auto name = DomainName::fromText(word);
    return name ? name->toString() : QString();
}

bool readAddress(QStringView data, DnsRecord &record)
{
    const auto address = IpAddress::fromText(data);
    record.target = address ? address->toString() : QString();
    return address && address->isV4() == (record.type == RecordType::A);
}

bool readMx(QStringView data, DnsRecord &record)
{
    bool isNumber = false;
    record.priority = takeWord(data).toUShort(&isNumber);
    const bool isNull = data == u'.';
    record.target = nameIn(data.toString());
    return isNumber && (isNull || !record.target.isEmpty());
}

bool readTlsa(QStringView data, DnsRecord &record)
{
    constexpr int kNumbers = 3;
    for (int at = 0; at < kNumbers; ++at) {
        bool isNumber = false;
        const ushort number = takeWord(data).toUShort(&isNumber);
        if (!isNumber || number > 0xFF) {
            return false;
        }
        record.data.append(char(number));
    }
    const QByteArray digits = data.toLatin1().replace(' ', "");
    const QByteArray bytes = QByteArray::fromHex(digits);
    record.data += bytes;
    return !bytes.isEmpty() && bytes.size() * 2 == digits.size();
}

bool readData(QStringView data, DnsRecord &record)
{
    switch (record.type) {
    case RecordType::A:
    case RecordType::Aaaa:
        return readAddress(data, record);
    case RecordType::Mx:
        return readMx(data, record);
    case RecordType::Tlsa:
        return readTlsa(data, record);
    case RecordType::Txt:
        record.text = textFromStrings(data);
        record.pieces = {record.text.size()};
        return !record.text.isEmpty();
    default:
        record.target = nameIn(data.toString());
        return !record.target.isEmpty();
    }
}

} // namespace

QByteArray textFromStrings(QStringView data)
{
    data = data.trimmed();
    if (!data.startsWith(u'"')) {
        return data.toUtf8();
    }
    QString text;
    bool isInside = false;
    for (qsizetype at = 0; at < data.size(); ++at) {
        const bool isEscape = isInside && data.at(at) == u'\\' && at + 1 < data.size();
        if (isEscape) {
            text += data.at(++at);
        } else if (data.at(at) == u'"') {
            isInside = !isInside;
        } else if (isInside) {
            text += data.at(at);
        }
    }
    return text.toUtf8();
}

std::optional<DnsRecord> recordFromText(QStringView text)
{
    DnsRecord record;
    record.ttl = kUsualTtl;
    record.name = nameIn(takeWord(text));
    QString word = takeWord(text);
    if (!word.isEmpty() && std::ranges::all_of(word, isDigit)) {
        record.ttl = word.toUInt();
        word = takeWord(text);
    }
    if (word.compare("IN"_L1, Qt::CaseInsensitive) == 0) {
        word = takeWord(text);
    }
    const auto type = std::ranges::find_if(
        kWrittenTypes, [&word](RecordType one) { return typeName(one).compare(word, Qt::CaseInsensitive) == 0; });
    if (type == kWrittenTypes.end() || record.name.isEmpty()) {
        return std::nullopt;
    }
    record.type = *type;
    return readData(text, record) ? std::optional(record) : std::nullopt;
}

} // namespace BounceLens
