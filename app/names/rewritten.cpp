// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/rewritten.h"

#include "names/mailaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QRegularExpression pattern(const QString &regex)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(regex), QRegularExpression::CaseInsensitiveOption);
}

/// "+20" is a space; "_" parts the steps of a path.
QString fromImcea(const QString &encoded)
{
    static const QRegularExpression escape(uR"(\+([0-9A-Fa-f]{2}))"_s);
    QString out;
    qsizetype at = 0;
    for (const auto &match : escape.globalMatch(encoded)) {
        out += QStringView(encoded).mid(at, match.capturedStart() - at);
        out += QChar(match.captured(1).toUShort(nullptr, 16));
        at = match.capturedEnd();
    }
    out += QStringView(encoded).mid(at);
    return out;
}

/// The last "cn=" of a path, without the random beginning that Exchange Online gives it ("1a2b…-Lee Miller").
QString commonName(const QString &path)
{
    static const QRegularExpression random(uR"(^[0-9a-f]{8,32}-)"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = path.lastIndexOf("cn="_L1, -1, Qt::CaseInsensitive);
    return at < 0 ? QString() : path.mid(at + 3).remove(random).trimmed();
}

/// Nothing if what is found cannot be an address, so that it was no rewritten one.
std::optional<ResolvedAddress> resolved(ResolvedAddress::Form form, const QString &address)
{
    return MailAddress::fromText(address) ? std::optional(ResolvedAddress{form, address, {}}) : std::nullopt;
}

} // namespace

std::optional<ResolvedAddress> resolveAddress(const QString &address)
{
    using Form = ResolvedAddress::Form;
    constexpr qsizetype kLongest = 1500; // characters; an X.500 path has some hundred
    const bool mayBe = address.contains(u'=') || address.startsWith("IMCEA"_L1, Qt::CaseInsensitive);
    if (!mayBe || address.size() > kLongest) {
        return std::nullopt; // hardly any address goes further
    }
    static const QRegularExpression srs0 = pattern(uR"(SRS0[=+-][^=]+=[^=]+=(?<domain>[^=@]+)=(?<local>[^@]+)@.+)"_s);
    static const QRegularExpression srs1 =
        pattern(uR"(SRS1[=+-][^=]+=[^=]+=[=+-][^=]+=[^=]+=(?<domain>[^=@]+)=(?<local>[^@]+)@.+)"_s);
    static const QRegularExpression batv = pattern(uR"((?:prvs|msprvs1)=[0-9A-Za-z]+=(?<address>[^@=]+@.+))"_s);
    static const QRegularExpression verp = pattern(
        uR"([^@+]*(?:bounce|return|verp|admin|errors?|mailer|list|sentto)[^@+=]*[+=-](?:.*[+-])?(?<local>[^@=+]+)=(?<domain>[^@=]+\.[^@=]+)@.+)"_s);
    static const QRegularExpression imcea = pattern(uR"(IMCEA(?:EX|NOTES|X400|INVALID)?-(?<path>.+)@[^@]+)"_s);
    static const QRegularExpression x500 = pattern(uR"(/o=.+/cn=.+)"_s);
    for (const auto &regex : {srs0, srs1}) {
        if (const auto match = regex.match(address); match.hasMatch()) {
            return resolved(Form::Srs, match.captured("local") + u'@' + match.captured("domain"));
        }
    }
    if (const auto match = batv.match(address); match.hasMatch()) {
        return resolved(Form::Batv, match.captured("address"));
    }
    if (const auto match = imcea.match(address); match.hasMatch()) {
        const QString path = fromImcea(match.captured("path"));
        return ResolvedAddress{Form::Imcea, MailAddress::fromText(path) ? path : QString(), commonName(path)};
    }
    if (x500.match(address).hasMatch()) {
        return ResolvedAddress{Form::X500, {}, commonName(address)};
    }
    if (const auto match = verp.match(address); match.hasMatch()) {
        return resolved(Form::Verp, match.captured("local") + u'@' + match.captured("domain"));
    }
    return std::nullopt;
}

} // namespace BounceLens
