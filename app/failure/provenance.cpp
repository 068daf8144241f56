// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/provenance.h"

#include "names/mailaddress.h"
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

QString domainOf(const QString &address)
{
    return address.section(u'@', -1).toLower();
}

bool isWithin(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
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
QString foreignLink(const QString &text, const QString &domain)
{
    static const QRegularExpression regex(uR"(https?://(?<host>[^\s/<>"'?#]{1,255}))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const auto &match : regex.globalMatch(text)) {
        if (!isWithin(match.captured("host").toLower(), domain)) {
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
    const QString from = findAddress(header->value(u"From"));
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
    static const QRegularExpression network(uR"(^(?<address>[\d.]+)/(?:[1-9]|[12]\d|3[0-2])$)"_s);
    static const QRegularExpression domain(
        uR"(^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*)\.)+[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*$)"_s);
    const QRegularExpressionMatch match = network.match(text);
    const QString address = match.hasMatch() ? match.captured("address") : text;
    return findIpAddress(address) == address || (!match.hasMatch() && domain.match(text).hasMatch());
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
    const QString from = findAddress(message.value(u"From"));
    const QString path = findAddress(message.value(u"Return-Path"));
    const auto isOwn = [](const QString &address) {
        return [domain = domainOf(address)](const QString &name) { return isWithin(domain, name.toLower()); };
    };
    const bool isClaimed = std::ranges::any_of(own, isOwn(from)) || std::ranges::any_of(own, isOwn(path));
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
