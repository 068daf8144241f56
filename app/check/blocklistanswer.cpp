// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/blocklistanswer.h"

#include "dns/lookups.h"
#include "names/ipaddress.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr quint32 kRefused = 0x7FFFFF00;  // 127.255.255.0
constexpr quint32 kTestOnly = 0x7F000001; // 127.0.0.1, RFC 5782 section 2.1: no list may use it for an entry

bool fits(const BlocklistCode &code, const QString &address)
{
    return code.code.endsWith(u'*') ? address.startsWith(QStringView(code.code).chopped(1)) : code.code == address;
}

QString meaningIn(const QList<BlocklistCode> &codes, const QString &address)
{
    const auto found = std::ranges::find_if(codes, [&](const BlocklistCode &code) { return fits(code, address); });
    return found == codes.end() ? QString() : found->meaning;
}

quint32 lastNumber(const QString &address)
{
    return address.section(u'.', 3).toUInt();
}

/// The codes whose sum the answer is.
QList<BlocklistCode> entriesOfMask(const QList<BlocklistCode> &codes, const QString &address)
{
    QList<BlocklistCode> entries;
    for (const BlocklistCode &code : codes) {
        const bool isOfRange = address.section(u'.', 0, 2) == code.code.section(u'.', 0, 2);
        if (isOfRange && (lastNumber(address) & lastNumber(code.code)) != 0) {
            entries.append({.code = address, .meaning = code.meaning});
        }
    }
    return entries;
}

BlocklistAnswerKind refusalOf(quint32 address)
{
    switch (address & 0xFF) {
    case 252:
        return BlocklistAnswerKind::RefusedName;
    case 254:
        return BlocklistAnswerKind::RefusedPublic;
    case 255:
        return BlocklistAnswerKind::RefusedHeavy;
    default:
        return BlocklistAnswerKind::Refused;
    }
}

/// An answer that is no listing.
std::optional<BlocklistAnswer> faultOf(const QString &text, const Blocklist &list)
{
    const auto address = IpAddress::fromText(text);
    const quint32 value = address && address->isV4() ? address->host().toIPv4Address() : 0;
    if (value >> 24 != 127) {
        return BlocklistAnswer{.kind = BlocklistAnswerKind::Outside, .address = text, .meaning = {}, .entries = {}};
    }
    if ((value & 0xFFFFFF00) == kRefused) {
        return BlocklistAnswer{.kind = refusalOf(value), .address = text, .meaning = {}, .entries = {}};
    }
    const QString error = meaningIn(list.errors, text);
    const bool isTestOnly = value == kTestOnly && meaningIn(list.codes, text).isEmpty();
    if (!error.isEmpty() || isTestOnly) {
        return BlocklistAnswer{.kind = BlocklistAnswerKind::Error, .address = text, .meaning = error, .entries = {}};
    }
    return std::nullopt;
}

} // namespace

BlocklistAnswer readBlocklistAnswer(const DnsAnswer &answer, const Blocklist &list)
{
    BlocklistAnswer read;
    if (!isSettled(answer)) {
        read.kind = BlocklistAnswerKind::Unanswered;
        return read;
    }
    for (const DnsRecord &record : answer.records) {
        if (const auto fault = faultOf(record.target, list)) {
            return *fault;
        }
        const QList<BlocklistCode> sums =
            list.isMask ? entriesOfMask(list.codes, record.target) : QList<BlocklistCode>();
        read.entries +=
            sums.isEmpty()
                ? QList{BlocklistCode{.code = record.target, .meaning = meaningIn(list.codes, record.target)}}
                : sums;
        read.kind = BlocklistAnswerKind::Listed;
        read.address = record.target;
    }
    return read;
}

} // namespace BounceLens
