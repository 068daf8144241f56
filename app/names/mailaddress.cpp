// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/mailaddress.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const QRegularExpression &addressPattern()
{
    static const QRegularExpression regex(
        uR"((?<![\w.+/=%-])(?<address>[^\s<>()\[\]"',;:@\\*|{}]{1,128}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62})\.){1,10}[\p{L}\p{N}-]{2,63})(?![\p{L}\p{N}@-]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return regex;
}

/// Where the local part before the first "@" begins at the earliest: no address begins before it, and the expression
/// need not look there. -1 if there is no "@".
qsizetype firstLocalPart(QStringView text)
{
    constexpr QStringView kNeverInside = u" \t\n<>()[]\"',;:\\*|{}";
    qsizetype at = text.indexOf(u'@');
    while (at > 0 && !kNeverInside.contains(text[at - 1])) {
        --at;
    }
    return at;
}

const QRegularExpression &ipPattern()
{
    static const QRegularExpression regex(
        uR"((?<![\w.:-])(?:IPv6:)?(?<ip>(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\w|\.\w)|(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){1,6}(?![\w.]\w|:\w)|(?:[0-9A-Fa-f]{1,4}:){1,6}:(?![\w.]\w|:\w)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

constexpr std::array kDaemons{"mailer-daemon"_L1, "postmaster"_L1, "mail-daemon"_L1, "mailer.daemon"_L1,
                              "mailerdaemon"_L1};

} // namespace

QString findAddress(QStringView text)
{
    const qsizetype first = firstLocalPart(text);
    return first < 0 ? QString() : addressPattern().matchView(text, first).captured(1);
}

QStringList findAddresses(QStringView text)
{
    QStringList found;
    const qsizetype first = firstLocalPart(text);
    if (first < 0) {
        return found;
    }
    QSet<QString> known;
    for (const auto &match : addressPattern().globalMatchView(text, first)) {
        const QString address = match.captured(1);
        if (const QString key = address.toCaseFolded(); !known.contains(key)) {
            known.insert(key);
            found.append(address);
        }
    }
    return found;
}

QString typedValue(QStringView field)
{
    const qsizetype at = field.indexOf(u';');
    QStringView value = (at >= 0 ? field.sliced(at + 1) : field).trimmed();
    if (value.startsWith(u'<') && value.contains(u'>')) {
        value = value.sliced(1, value.indexOf(u'>') - 1);
    }
    return value.toString();
}

bool isSameAddress(QStringView one, QStringView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isDaemon(QStringView address)
{
    return std::ranges::any_of(
        kDaemons, [address](QLatin1StringView name) { return address.startsWith(name, Qt::CaseInsensitive); });
}

QString findIpAddress(QStringView text)
{
    return ipPattern().matchView(text).captured("ip");
}

QString findHostName(QStringView text)
{
    static const QRegularExpression regex(
        uR"((?<![\w@.-])(?<host>(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})\.)+[A-Za-z][A-Za-z0-9-]{1,62})(?![\w@]))"_s);
    return regex.matchView(text).captured("host");
}

} // namespace BounceLens
