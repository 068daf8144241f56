// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/mend/spfwords.h"

#include "names/ascii.h"
#include "names/ipaddress.h"

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

QByteArray meantAddressTerm(const QByteArray &address)
{
    const QByteArray text = withPrefix(address);
    return (text.indexOf(':') >= 0 ? "ip6:"_ba : "ip4:"_ba) + text;
}

} // namespace BounceLens
