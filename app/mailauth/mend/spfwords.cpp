// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/mend/spfwords.h"

#include "names/ascii.h"
#include "names/domainname.h"
#include "names/ipaddress.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// "/255.255.255.0" as "/24".
QByteArray withPrefix(const QByteArray &address)
{
    const qsizetype slash = address.indexOf('/');
    const auto mask = slash < 0 ? std::nullopt : IpAddress::fromText(QString::fromLatin1(address.sliced(slash + 1)));
    if (!mask || !mask->isV4()) {
        return address;
    }
    const quint32 bits = mask->host().toIPv4Address();
    const int count = std::popcount(bits);
    const bool isMask = count == 0 || bits == ~quint32(0) << (32 - count);
    return isMask ? address.first(slash + 1) + QByteArray::number(count) : address;
}

/// "192.0.2.7" of "192.000.002.007".
QByteArray withoutZeros(const QByteArray &address)
{
    const bool isV4 = std::ranges::all_of(address, [](char c) { return isDigit(c) || c == '.' || c == '/'; });
    const qsizetype slash = address.indexOf('/');
    QByteArrayList parts = address.first(slash < 0 ? address.size() : slash).split('.');
    if (!isV4 || parts.size() != 4) {
        return address;
    }
    for (QByteArray &part : parts) {
        while (part.size() > 1 && part.startsWith('0')) {
            part = part.sliced(1);
        }
    }
    return parts.join('.') + (slash < 0 ? QByteArray() : address.sliced(slash));
}

} // namespace

qsizetype endOfSpfVersion(QByteArrayView text)
{
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < text.size() && text.at(at) == ' ') {
            ++at;
        }
    };
    const auto take = [&](QByteArrayView word) {
        const bool isThere =
            text.size() - at >= word.size() && text.sliced(at, word.size()).compare(word, Qt::CaseInsensitive) == 0;
        at += isThere ? word.size() : 0;
        return isThere;
    };
    bool hasName = false;
    if (take("v")) {
        skipBlanks();
        hasName = take("=") || take(":");
        skipBlanks();
        if (!hasName) {
            return -1;
        }
    }
    if (!take("spf")) {
        return -1;
    }
    if (hasName) {
        const qsizetype before = at;
        skipBlanks();
        if (!take("1")) {
            at = before;
            return at == text.size() || text.at(at) == ' ' ? at : -1;
        }
    } else if (!take("1")) {
        return -1;
    }
    const bool isOther = at < text.size() && (isDigit(text.at(at)) ||
                                              (text.at(at) == '.' && at + 1 < text.size() && isDigit(text.at(at + 1))));
    return isOther ? -1 : at;
}

bool isModifierTerm(QByteArrayView term)
{
    const auto sign = std::ranges::find_if(term, [](char c) { return c == ':' || c == '='; });
    return sign != term.end() && *sign == '=';
}

QByteArray domainIn(const QByteArray &value)
{
    if (value.contains('%')) {
        return value;
    }
    const qsizetype scheme = value.indexOf("://");
    const QByteArray host = scheme < 0 ? value : value.sliced(scheme + 3);
    const QByteArray domain = host.sliced(host.lastIndexOf('@') + 1);
    return domain.endsWith('/') ? domain.chopped(1) : domain;
}

bool isNameOfHost(const QByteArray &value)
{
    const auto name = DomainName::fromText(QString::fromLatin1(value));
    return value.contains('.') && name && name->isFullHostName();
}

QByteArray meantAddressTerm(const QByteArray &address)
{
    const QByteArray text = withoutZeros(withPrefix(address));
    return (text.indexOf(':') >= 0 ? "ip6:"_ba : "ip4:"_ba) + text;
}

} // namespace BounceLens
