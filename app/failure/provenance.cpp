// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/provenance.h"

#include "names/ipnetwork.h"
#include "names/mailboxes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

std::optional<DomainName> domainOf(const QString &text)
{
    const auto address = MailAddress::fromText(text);
    return address ? address->domain() : std::nullopt;
}

/// The first author.
QString authorOf(const FieldBlock &header)
{
    const QList<MailAddress> authors = readMailboxes(header.value(u"From"));
    return authors.isEmpty() ? QString() : authors.first().shown();
}

bool isWithin(const std::optional<DomainName> &host, const std::optional<DomainName> &domain)
{
    return host && domain && host->isAtOrBelow(*domain);
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
    if (const auto network = IpNetwork::fromText(own)) {
        for (const auto &match : ip.globalMatch(hop)) {
            const auto address = IpAddress::fromText(match.captured());
            if (address && network->contains(*address)) {
                return true;
            }
        }
        return false;
    }
    static const QRegularExpression host(uR"([\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+)"_s);
    const auto domain = DomainName::fromText(own);
    for (const auto &match : host.globalMatch(hop)) {
        if (isWithin(DomainName::fromText(match.captured()), domain)) {
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
           isWithin(DomainName::fromText(domain.match(field.value).captured("domain")), DomainName::fromText(own));
}

} // namespace

bool isOwnName(const QString &text)
{
    const auto domain = DomainName::fromText(text);
    const auto network = IpNetwork::fromText(text);
    return network ? network->length() > 0 : domain && domain->isFullHostName();
}

bool isOwnAddress(const QString &address, const QStringList &own)
{
    const auto domain = domainOf(address);
    return std::ranges::any_of(own,
                               [&domain](const QString &name) { return isWithin(domain, DomainName::fromText(name)); });
}

bool claimsOwn(const FieldBlock &message, const QStringList &own)
{
    return isOwnAddress(authorOf(message), own) || isOwnAddress(findAddress(message.value(u"Return-Path")), own);
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
