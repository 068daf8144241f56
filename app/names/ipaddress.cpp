// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/ipaddress.h"

#include "names/ascii.h"
#include "names/specialaddress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QLatin1StringView kReverseV4 = "in-addr.arpa"_L1;
constexpr QLatin1StringView kReverseV6 = "ip6.arpa"_L1;
constexpr qsizetype kOctets = 4;   // of an IPv4 address
constexpr qsizetype kNibbles = 32; // of an IPv6 address

bool isV4Text(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == kOctets && std::ranges::all_of(parts, [](QStringView part) {
               const bool isPlain = part.size() == 1 || !part.startsWith(u'0');
               return !part.isEmpty() && part.size() <= 3 && isPlain && std::ranges::all_of(part, isDigit) &&
                      part.toInt() <= 255;
           });
}

bool isV6Text(QStringView text)
{
    constexpr QStringView kLetters = u"0123456789abcdefABCDEF:.";
    return text.contains(u':') && std::ranges::all_of(text, [=](QChar c) { return kLetters.contains(c); });
}

/// The labels in front of a suffix, from the right; nothing if the name does not end so.
std::optional<QStringList> partsAbove(const DomainName &name, QLatin1StringView suffix)
{
    QStringList labels = name.labels();
    const qsizetype count = suffix.count('.'_L1) + 1;
    if (labels.size() <= count || labels.last(count).join(u'.') != suffix) {
        return std::nullopt;
    }
    labels.resize(labels.size() - count);
    std::ranges::reverse(labels);
    return labels;
}

} // namespace

std::optional<IpAddress> IpAddress::fromText(QStringView text)
{
    return isV4Text(text) || isV6Text(text) ? fromHost(QHostAddress(text.toString())) : std::nullopt;
}

std::optional<IpAddress> IpAddress::fromLiteral(QStringView text)
{
    constexpr QLatin1StringView kTag = "IPv6:"_L1;
    if (!text.startsWith(u'[') || !text.endsWith(u']')) {
        return std::nullopt;
    }
    const QStringView inside = text.sliced(1).chopped(1).trimmed();
    return fromText(inside.startsWith(kTag, Qt::CaseInsensitive) ? inside.sliced(kTag.size()) : inside);
}

std::optional<IpAddress> IpAddress::fromHost(const QHostAddress &address)
{
    if (address.protocol() == QHostAddress::IPv4Protocol) {
        return IpAddress(address);
    }
    if (address.protocol() != QHostAddress::IPv6Protocol) {
        return std::nullopt;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    constexpr std::array<quint8, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    const bool isMapped = std::equal(kMapped.begin(), kMapped.end(), bytes.c);
    return IpAddress(isMapped ? QHostAddress(address.toIPv4Address()) : QHostAddress(bytes));
}

std::optional<IpAddress> IpAddress::fromReverseName(const DomainName &name)
{
    if (auto octets = partsAbove(name, kReverseV4); octets && octets->size() <= kOctets) {
        octets->resize(kOctets, u"0"_s);
        return fromText(octets->join(u'.'));
    }
    auto nibbles = partsAbove(name, kReverseV6);
    if (!nibbles || nibbles->size() > kNibbles) {
        return std::nullopt;
    }
    nibbles->resize(kNibbles, u"0"_s);
    QString text;
    for (qsizetype at = 0; at < kNibbles; ++at) {
        text += (at > 0 && at % 4 == 0 ? u":"_s : QString()) + nibbles->at(at);
    }
    const bool areNibbles = std::ranges::all_of(*nibbles, [](const QString &nibble) { return nibble.size() == 1; });
    return areNibbles ? fromText(text) : std::nullopt;
}

QString IpAddress::reversedLabels() const
{
    QStringList labels;
    if (isV4()) {
        labels = toString().split(u'.');
    } else {
        for (const quint8 byte : m_address.toIPv6Address().c) {
            labels += {QString::number(byte >> 4, 16), QString::number(byte & 0xF, 16)};
        }
    }
    std::ranges::reverse(labels);
    return labels.join(u'.');
}

DomainName IpAddress::reverseName() const
{
    return DomainName::fromText(reversedLabels() + u'.' + (isV4() ? kReverseV4 : kReverseV6)).value_or(DomainName());
}

bool IpAddress::isPublic() const
{
    return isGloballyReachable(*this);
}

} // namespace BounceLens
