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

bool isV4Text(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
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
    const QString text = reversedLabels() + (isV4() ? u".in-addr.arpa"_s : u".ip6.arpa"_s);
    return DomainName::fromText(text).value_or(DomainName());
}

bool IpAddress::isPublic() const
{
    return isGloballyReachable(*this);
}

} // namespace BounceLens
