// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/provenance.h"

#include "names/mailaddress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString domainOf(const QString &address)
{
    return address.section(u'@', -1).toLower();
}

bool isWithin(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

/// "192.0.2.0/24" or a single address.
bool isInNetwork(const QString &address, const QString &network)
{
    const auto number = [](const QString &text) -> std::optional<quint32> {
        const QStringList parts = text.split(u'.');
        quint32 value = 0;
        for (const QString &part : parts) {
            bool isNumber = false;
            const uint octet = part.toUInt(&isNumber);
            if (!isNumber || octet > 255) {
                return std::nullopt;
            }
            value = (value << 8) | octet;
        }
        return parts.size() == 4 ? std::optional(value) : std::nullopt;
    };
    const auto one = number(address);
    const auto other = number(network.section(u'/', 0, 0));
    const int bits = network.contains(u'/') ? network.section(u'/', 1).toInt() : 32;
    if (!one || !other || bits < 1 || bits > 32) {
        return address.compare(network, Qt::CaseInsensitive) == 0;
    }
    const quint32 mask = bits == 32 ? ~quint32(0) : ~(~quint32(0) >> bits);
    return (*one & mask) == (*other & mask);
}

/// A hop of a Received field without its addressee ("for <a@example.com>"), which anybody may name.
QString hopOf(const HeaderField &field)
{
    static const QRegularExpression addressee(uR"(\bfor\s+<?[^\s;>]+>?)"_s);
    return QString(field.value).remove(addressee).toLower();
}

bool names(const QString &hop, const QString &own)
{
    static const QRegularExpression ip(uR"([0-9A-Fa-f.:]{3,45})"_s);
    if (own.contains(u'/') || findIpAddress(own) == own) {
        for (const auto &match : ip.globalMatch(hop)) {
            if (isInNetwork(match.captured(), own)) {
                return true;
            }
        }
        return false;
    }
    static const QRegularExpression host(uR"([\w-]+(?:\.[\w-]+)+)"_s);
    for (const auto &match : host.globalMatch(hop)) {
        if (isWithin(match.captured(), own.toLower())) {
            return true;
        }
    }
    return false;
}

/// A signature of the domain: nobody else can make one that holds.
bool isSignedBy(const HeaderField &field, const QString &own)
{
    static const QRegularExpression domain(uR"((?:^|;)\s*d=(?<domain>[^;\s]+))"_s);
    return field.name.compare("DKIM-Signature"_L1, Qt::CaseInsensitive) == 0 &&
           isWithin(domain.match(field.value).captured("domain").toLower(), own.toLower());
}

} // namespace

bool isOwnName(const QString &text)
{
    static const QRegularExpression network(uR"(^(?<address>[\d.]+)/(?:[1-9]|[12]\d|3[0-2])$)"_s);
    static const QRegularExpression domain(
        uR"(^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*)\.)+[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*$)"_s);
    const QRegularExpressionMatch match = network.match(text);
    const QString address = match.hasMatch() ? match.captured("address") : text;
    return findIpAddress(address) == address || (!match.hasMatch() && domain.match(text).hasMatch());
}

bool claimsOwn(const FieldBlock &message, const QStringList &own)
{
    const auto isOwn = [&own](const QString &address) {
        return std::ranges::any_of(
            own, [domain = domainOf(address)](const QString &name) { return isWithin(domain, name.toLower()); });
    };
    return isOwn(findAddress(message.value(u"From"))) || isOwn(findAddress(message.value(u"Return-Path")));
}

bool tookPart(const FieldBlock &message, const QStringList &own)
{
    return std::ranges::any_of(message.fields, [&own](const HeaderField &field) {
        return std::ranges::any_of(own, [&field](const QString &name) {
            const bool isHop = field.name.compare("Received"_L1, Qt::CaseInsensitive) == 0;
            return isHop ? names(hopOf(field), name) : isSignedBy(field, name);
        });
    });
}

} // namespace BounceLens
