// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/networkaddress.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxLabel = 63;
constexpr qsizetype kMaxName = 253; // bytes without the dot at its end

std::array<quint8, 16> bytesOf(const QHostAddress &address)
{
    std::array<quint8, 16> bytes{};
    if (isIpv4(address)) {
        const quint32 value = address.toIPv4Address();
        for (size_t at = 0; at < 4; ++at) {
            bytes.at(at) = quint8(value >> (24 - 8 * at));
        }
        return bytes;
    }
    const Q_IPV6ADDR value = address.toIPv6Address();
    std::copy_n(value.c, bytes.size(), bytes.begin());
    return bytes;
}

bool isIpv4Text(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               const bool isNumber = std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
               const bool isPlain = part.size() == 1 || !part.startsWith(u'0');
               return isNumber && isPlain && !part.isEmpty() && part.size() <= 3 && part.toInt() <= 255;
           });
}

bool isIpv6Text(QStringView text)
{
    constexpr QStringView kLetters = u"0123456789abcdefABCDEF:.";
    return text.contains(u':') && std::ranges::all_of(text, [=](QChar c) { return kLetters.contains(c); });
}

} // namespace

QHostAddress addressFromText(QStringView text)
{
    if (!isIpv4Text(text) && !isIpv6Text(text)) {
        return {};
    }
    const QHostAddress address(text.toString());
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped);
    constexpr std::array<quint8, 12> kMappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    if (!isMapped || isIpv4(address)) {
        return address;
    }
    const auto bytes = bytesOf(address);
    return std::equal(kMappedPrefix.begin(), kMappedPrefix.end(), bytes.begin()) ? QHostAddress(mapped) : address;
}

QString reversedLabels(const QHostAddress &address)
{
    QStringList labels;
    const auto bytes = bytesOf(address);
    if (isIpv4(address)) {
        for (int at = 3; at >= 0; --at) {
            labels.append(QString::number(bytes.at(size_t(at))));
        }
        return labels.join(u'.');
    }
    for (int at = 15; at >= 0; --at) {
        labels.append(QString::number(bytes.at(size_t(at)) & 0xF, 16));
        labels.append(QString::number(bytes.at(size_t(at)) >> 4, 16));
    }
    return labels.join(u'.');
}

QString reverseName(const QHostAddress &address)
{
    return reversedLabels(address) + (isIpv4(address) ? u".in-addr.arpa"_s : u".ip6.arpa"_s);
}

bool isInNetwork(const QHostAddress &address, const QHostAddress &network, int prefix)
{
    if (address.isNull() || isIpv4(address) != isIpv4(network)) {
        return false;
    }
    const auto one = bytesOf(address);
    const auto other = bytesOf(network);
    for (int bit = 0; bit < prefix; bit += 8) {
        const int wanted = std::min(8, prefix - bit);
        const int mask = 0xFF << (8 - wanted) & 0xFF;
        if ((one.at(size_t(bit / 8)) & mask) != (other.at(size_t(bit / 8)) & mask)) {
            return false;
        }
    }
    return true;
}

bool isIpv4(const QHostAddress &address)
{
    return address.protocol() == QHostAddress::IPv4Protocol;
}

bool isPublicAddress(const QHostAddress &address)
{
    static const QHostAddress shared(u"100.64.0.0"_s);
    return !address.isNull() && address.isGlobal() && !address.isPrivateUse() && !address.isMulticast() &&
           !isInNetwork(address, shared, 10);
}

bool isDnsName(QStringView name)
{
    if (name.isEmpty() || name.size() > kMaxName) {
        return false;
    }
    const bool isPrintable = std::ranges::all_of(name, [](QChar c) { return c >= u' ' && c <= u'~'; });
    const auto labels = name.split(u'.');
    return isPrintable &&
           std::ranges::all_of(labels, [](QStringView label) { return !label.isEmpty() && label.size() <= kMaxLabel; });
}

QString normalName(QStringView name)
{
    return (name.endsWith(u'.') ? name.chopped(1) : name).toString().toLower();
}

bool isAtOrBelow(QStringView name, QStringView domain)
{
    if (name.compare(domain, Qt::CaseInsensitive) == 0) {
        return true;
    }
    return name.size() > domain.size() && name.endsWith(domain, Qt::CaseInsensitive) &&
           name.at(name.size() - domain.size() - 1) == u'.';
}

bool isPrivateName(QStringView name)
{
    static const QStringList suffixes{u"local"_s, u"localhost"_s, u"localdomain"_s, u"internal"_s,  u"intranet"_s,
                                      u"corp"_s,  u"home"_s,      u"lan"_s,         u"private"_s,   u"home.arpa"_s,
                                      u"test"_s,  u"invalid"_s,   u"onion"_s,       u"workgroup"_s, u"alt"_s};
    const QString normal = normalName(name);
    return !normal.contains(u'.') ||
           std::ranges::any_of(suffixes, [&normal](const QString &suffix) { return isAtOrBelow(normal, suffix); });
}

} // namespace BounceLens
