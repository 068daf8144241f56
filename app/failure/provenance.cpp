// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/provenance.h"

#include "names/ipnetwork.h"
#include "names/mailboxes.h"
#include "phrases/phrases.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kFake = 6;              ///< weight from which on the signs together are convincing
constexpr qsizetype kLooked = 50'000; ///< characters; phishing mails are short

QString textOf(const Document &document)
{
    QString text;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::Text && text.size() < kLooked) {
            text += document.textOf(section.body);
            text += u'\n';
        }
    }
    return text.first(std::min(text.size(), kLooked));
}

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

/// "dkim=fail", "spf=softfail", "dmarc=fail" of an Authentication-Results field, RFC 8601.
QString failedAuthentication(const FieldBlock &header)
{
    static const QRegularExpression regex(uR"(\b(?:spf|dkim|dmarc)\s*=\s*(?:soft)?fail\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const HeaderField &field : header.fields) {
        if (field.name.compare("Authentication-Results"_L1, Qt::CaseInsensitive) == 0) {
            if (const auto match = regex.match(field.value); match.hasMatch()) {
                return field.name + ": "_L1 + match.captured();
            }
        }
        const bool isSpf = field.name.compare("Received-SPF"_L1, Qt::CaseInsensitive) == 0;
        if (isSpf && field.value.startsWith("fail"_L1, Qt::CaseInsensitive)) {
            return field.name + u": fail"_s;
        }
    }
    return {};
}

/// A link that leads away from the domain the mail claims to come from.
QString foreignLink(const QString &text, const std::optional<DomainName> &domain)
{
    static const QRegularExpression regex(uR"(https?://(?<host>[^\s/<>"'?#]{1,255}))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const auto &match : regex.globalMatch(text)) {
        if (!isWithin(DomainName::fromText(match.captured("host").section(u':', 0, 0)), domain)) {
            return match.captured();
        }
    }
    return {};
}

class Signs
{
public:
    void add(const QString &sign, int weight)
    {
        if (!sign.isEmpty()) {
            m_evidence.append(sign);
            m_weight += weight;
        }
    }
    [[nodiscard]] QStringList evidence() const { return m_weight >= kFake ? m_evidence : QStringList(); }

private:
    QStringList m_evidence;
    int m_weight = 0;
};

QStringList calls(const QString &text)
{
    constexpr qsizetype kEnough = 3;
    QStringList found;
    for (const PhraseHit &hit : findPhrases(text, bitOf(PhraseKind::Fake))) {
        const QString call = text.mid(hit.at, hit.end - hit.at).simplified();
        if (!found.contains(call, Qt::CaseInsensitive) && found.size() < kEnough) {
            found.append(call);
        }
    }
    return found;
}

bool isReal(const Document &document, const QList<Failure> &failures)
{
    return document.firstOf(SectionKind::DeliveryStatus) || document.firstOf(SectionKind::Returned) ||
           std::ranges::any_of(failures, [](const Failure &f) { return f.status.replyCode && f.status.enhancedCode; });
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

bool tookPart(const FieldBlock &message, const QStringList &own)
{
    return std::ranges::any_of(message.fields, [&own](const HeaderField &field) {
        return std::ranges::any_of(own, [&field](const QString &name) {
            const bool isHop = field.name.compare("Received"_L1, Qt::CaseInsensitive) == 0;
            return isHop ? names(hopOf(field), name) : isSignedBy(field, name);
        });
    });
}

} // namespace

QStringList findFakeEvidence(const Document &document, const MailEvidence &evidence, const QList<Failure> &failures)
{
    const FieldBlock *header = reportHeader(document);
    if (!header || isReal(document, failures)) {
        return {};
    }
    const QString text = header->value(u"Subject") + u'\n' + textOf(document);
    const QStringList called = calls(text);
    if (called.isEmpty() || (evidence.bounce.isEmpty() && !hasPhrase(text, bitOf(PhraseKind::Subject)))) {
        return {};
    }
    Signs signs;
    for (const QString &call : called) {
        signs.add(call, 2);
    }
    const QString from = authorOf(*header);
    signs.add(foreignLink(text, domainOf(from)), 2);
    const QString path = header->value(u"Return-Path").trimmed();
    if (!path.isEmpty() && path != "<>"_L1) {
        signs.add(u"Return-Path: "_s + path, 1);
        if (!from.isEmpty() && domainOf(findAddress(path)) != domainOf(from)) {
            signs.add(u"From: "_s + from, 1);
        }
    }
    signs.add(failedAuthentication(*header), 2);
    return signs.evidence();
}

bool isOwnName(const QString &text)
{
    const auto domain = DomainName::fromText(text);
    const auto network = IpNetwork::fromText(text);
    return network ? network->length() > 0 : domain && domain->isFullHostName();
}

Backscatter findBackscatter(const Document &document, const QStringList &own)
{
    const Section *returned = document.firstOf(SectionKind::Returned);
    if (!returned || returned->blocks.isEmpty()) {
        return {};
    }
    const FieldBlock &message = returned->blocks.first();
    const QString failed = failedAuthentication(message);
    if (own.isEmpty()) {
        return {.isCertain = false, .evidence = failed.isEmpty() ? QStringList() : QStringList{failed}};
    }
    const QString from = authorOf(message);
    const QString path = findAddress(message.value(u"Return-Path"));
    const bool isClaimed = std::ranges::any_of(own, [&](const QString &name) {
        const auto domain = DomainName::fromText(name);
        return isWithin(domainOf(from), domain) || isWithin(domainOf(path), domain);
    });
    const HeaderField *hop = message.find(u"Received");
    if (!isClaimed || !hop || tookPart(message, own)) {
        return {};
    }
    Backscatter found{.isCertain = true, .evidence = {u"From: "_s + (from.isEmpty() ? path : from)}};
    for (const HeaderField &field : message.fields) {
        if (field.name.compare("Received"_L1, Qt::CaseInsensitive) == 0) {
            hop = &field;
        }
    }
    found.evidence.append(u"Received: "_s + hop->value);
    if (!failed.isEmpty()) {
        found.evidence.append(failed);
    }
    return found;
}

} // namespace BounceLens
