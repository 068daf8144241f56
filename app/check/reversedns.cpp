// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/reversedns.h"

#include "check/dnsfailure.h"
#include "dns/lookups.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QLatin1StringView kConfirmed = "ptr-name-confirmed"_L1;

QString addressesOf(const DnsAnswer &answer)
{
    QStringList addresses;
    for (const DnsRecord &record : answer.records) {
        addresses.append(record.target);
    }
    return addresses.join(u", "_s);
}

bool isAmong(const IpAddress &address, const DnsAnswer &answer)
{
    return std::ranges::any_of(answer.records,
                               [&](const DnsRecord &record) { return record.targetAddress() == address; });
}

/// Letters and digits that a generic name is made of.
bool hasGenericWord(const QString &host)
{
    static const QSet<QString> words{
        u"adsl"_s,    u"broadband"_s, u"cable"_s,  u"client"_s, u"clients"_s, u"cust"_s, u"customer"_s,
        u"dhcp"_s,    u"dial"_s,      u"dialin"_s, u"dialup"_s, u"dip"_s,     u"dsl"_s,  u"dyn"_s,
        u"dynamic"_s, u"dynamicip"_s, u"dynip"_s,  u"fiber"_s,  u"ftth"_s,    u"pool"_s, u"pools"_s,
        u"ppp"_s,     u"pppoe"_s,     u"res"_s,    u"vdsl"_s,   u"wlan"_s,    u"xdsl"_s, u"catv"_s,
    };
    static const QRegularExpression separators(u"[^a-z]+"_s);
    const QStringList parts = host.split(separators, Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [](const QString &part) { return words.contains(part); });
}

/// The four numbers of an IPv4 address one after the other, in either order, or its eight hexadecimal digits.
bool hasIpv4Digits(const QString &host, const IpAddress &address)
{
    static const QRegularExpression noDigits(u"[^0-9]+"_s);
    QStringList numbers;
    for (const QString &number : host.split(noDigits, Qt::SkipEmptyParts)) {
        numbers.append(QString::number(number.toULongLong()));
    }
    const QString joined = u'.' + numbers.join(u'.') + u'.';
    const QString hex = QString::number(address.host().toIPv4Address(), 16).rightJustified(8, u'0');
    return joined.contains(u'.' + address.toString() + u'.') ||
           joined.contains(u'.' + address.reversedLabels() + u'.') || host.contains(hex);
}

/// At least half of the nibbles, separators left out, or the groups as they are written.
bool hasIpv6Digits(const QString &host, const IpAddress &address)
{
    QString nibbles = address.reversedLabels().remove(u'.');
    std::ranges::reverse(nibbles);
    QString plain = host;
    plain.remove(u'-').remove(u'.');
    QString written = address.toString();
    return plain.contains(nibbles.first(16)) || plain.contains(nibbles.last(16)) ||
           host.contains(written.replace(u':', u'-'));
}

class ReverseCheck
{
public:
    ReverseCheck(const CheckSubject &subject, const IpAddress &address, DnsSource &dns)
        : m_address(address)
        , m_text(address.toString())
        , m_helo(heloDomain(subject))
        , m_heloText(m_helo ? m_helo->shown() : subject.heloName)
        , m_type(address.isV4() ? RecordType::A : RecordType::Aaaa)
        , m_lookups(dns)
    {
        m_result.check = CheckId::ReverseDns;
    }

    [[nodiscard]] CheckResult run()
    {
        QList<DnsQuestion> questions{{.name = m_address.reverseName(), .type = RecordType::Ptr}};
        if (m_helo) {
            questions.append({.name = *m_helo, .type = m_type});
        }
        const QList<DnsAnswer> answers = m_lookups.ask(questions);
        const QList<DomainName> names = checkNames(answers.first());
        if (!m_heloText.isEmpty()) {
            checkHelo(names);
        }
        m_result.answers = m_lookups.answers();
        m_result.outcome = m_result.summary.outcome;
        return m_result;
    }

private:
    void add(QLatin1StringView id, const QStringList &values, CheckOutcome outcome)
    {
        m_result.findings.append({.id = id, .values = values, .outcome = outcome});
    }

    void summarise(QLatin1StringView id, const QStringList &values, CheckOutcome outcome)
    {
        m_result.summary = {.id = id, .values = values, .outcome = outcome};
    }

    /// \return the names that lead back to the address
    QList<DomainName> checkNames(const DnsAnswer &answer)
    {
        if (!isSettled(answer)) {
            m_result.summary = dnsFailure(answer);
            return {};
        }
        if (isVoid(answer)) {
            summarise("ptr-missing"_L1, {m_text}, CheckOutcome::Problem);
            return {};
        }
        if (answer.records.size() > kMaxReverseNames) {
            add("ptr-many"_L1, {m_text, QString::number(answer.records.size()), QString::number(kMaxReverseNames)},
                CheckOutcome::CouldNotTell);
        }
        QList<DnsQuestion> questions;
        for (const DnsRecord &record :
             answer.records.first(std::min(answer.records.size(), qsizetype(kMaxReverseNames)))) {
            questions.append({.name = record.targetName().value_or(DomainName()), .type = m_type});
        }
        return judge(m_lookups.ask(questions));
    }

    QList<DomainName> judge(const QList<DnsAnswer> &hosts)
    {
        QList<DomainName> confirmed;
        for (const DnsAnswer &host : hosts) {
            if (judgeName(host)) {
                confirmed.append(host.question.name);
            }
        }
        const auto failed = std::ranges::find_if_not(hosts, isSettledOutside);
        const QString first = hosts.first().question.name.shown();
        if (!confirmed.isEmpty()) {
            summarise("ptr-confirmed"_L1, {m_text, confirmed.first().shown()}, CheckOutcome::Pass);
            m_result.fixes.clear();
        } else if (failed != hosts.end()) {
            m_result.summary = dnsFailure(*failed);
        } else {
            summarise("ptr-unconfirmed"_L1, {m_text, first}, CheckOutcome::Problem);
        }
        const bool isGeneric = std::ranges::all_of(
            hosts, [this](const DnsAnswer &host) { return isGenericName(host.question.name, m_address); });
        if (isGeneric) {
            add("ptr-generic"_L1, {first}, CheckOutcome::CouldNotTell);
        }
        return confirmed;
    }

    bool judgeName(const DnsAnswer &host)
    {
        const QString name = host.question.name.shown();
        if (isAmong(m_address, host)) {
            add(kConfirmed, {name, m_text}, CheckOutcome::Pass);
            return true;
        }
        if (!isSettledOutside(host)) {
            m_result.findings.append(dnsFailure(host));
        } else if (isVoidOutside(host)) {
            add("ptr-name-missing"_L1, {name, typeName(m_type)}, CheckOutcome::Problem);
            if (isVoid(host)) {
                proposeFor(host.question.name);
            }
        } else {
            add("ptr-name-elsewhere"_L1, {name, addressesOf(host), m_text}, CheckOutcome::Problem);
        }
        return false;
    }

    /// The one record that is missing; or the PTR record without what a missing dot put behind its name.
    void proposeFor(const DomainName &name)
    {
        const QString zone = u".in-addr.arpa"_s;
        const QString text = name.toString();
        const auto doubled = withoutRepeatedEnd(name);
        const bool isInZone = text.endsWith(zone) || text.endsWith(".ip6.arpa"_L1);
        const QString meant = doubled ? doubled->toString() : isInZone ? withoutZone(text) : text;
        if (meant != text) {
            add("ptr-name-doubled"_L1, {name.shown(), meant}, CheckOutcome::Problem);
            m_result.fixes.append(
                {.name = m_address.reverseName().toString(), .type = u"PTR"_s, .before = text, .after = meant});
        } else if (name.isFullHostName() && !isInZone) {
            m_result.fixes.append({.name = text, .type = typeName(m_type), .before = {}, .after = m_text});
        }
    }

    /// "mail.example.com" of "mail.example.com.2.0.192.in-addr.arpa".
    [[nodiscard]] QString withoutZone(const QString &text) const
    {
        const QStringList zone = m_address.reverseName().labels();
        for (qsizetype from = 0; from + 2 < zone.size(); ++from) {
            const QString end = u'.' + zone.sliced(from).join(u'.');
            if (text.endsWith(end)) {
                return text.chopped(end.size());
            }
        }
        return text;
    }

    void checkHelo(const QList<DomainName> &confirmed)
    {
        if (m_heloText.startsWith(u'[')) {
            const bool isSame = IpAddress::fromLiteral(m_heloText) == m_address;
            add(isSame ? "helo-literal"_L1 : "helo-other-literal"_L1, {m_heloText, m_text},
                isSame ? CheckOutcome::CouldNotTell : CheckOutcome::Problem);
            return;
        }
        if (!m_helo) {
            add("helo-unqualified"_L1, {m_heloText}, CheckOutcome::Problem);
            return;
        }
        const DnsAnswer answer = m_lookups.ask(m_helo, m_type);
        if (confirmed.contains(*m_helo)) {
            add("helo-same"_L1, {m_heloText}, CheckOutcome::Pass);
        } else if (isAmong(m_address, answer)) {
            add("helo-resolves"_L1, {m_heloText, m_text}, CheckOutcome::Pass);
        } else if (!isSettledOutside(answer)) {
            m_result.findings.append(dnsFailure(answer));
        } else if (isVoidOutside(answer)) {
            add("helo-missing"_L1, {m_heloText, m_text}, CheckOutcome::Problem);
        } else {
            add("helo-elsewhere"_L1, {m_heloText, addressesOf(answer), m_text}, CheckOutcome::Problem);
        }
    }

    IpAddress m_address;
    QString m_text;
    std::optional<DomainName> m_helo;
    QString m_heloText; ///< for people
    RecordType m_type;
    Lookups m_lookups;
    CheckResult m_result;
};

CheckResult unaskable(QLatin1StringView id, const QStringList &values)
{
    CheckResult result;
    result.check = CheckId::ReverseDns;
    result.summary = {.id = id, .values = values, .outcome = CheckOutcome::CouldNotTell};
    return result;
}

} // namespace

bool isGenericName(const DomainName &name, const IpAddress &address)
{
    constexpr int kOrganisation = 2; // labels at the end, which anybody may have named as they like
    const QStringList labels = name.labels();
    if (labels.size() <= kOrganisation) {
        return false;
    }
    const QString host = labels.first(labels.size() - kOrganisation).join(u'.');
    return hasGenericWord(host) || (address.isV4() ? hasIpv4Digits(host, address) : hasIpv6Digits(host, address));
}

CheckResult checkReverseDns(const CheckSubject &subject, DnsSource &dns)
{
    const std::optional<IpAddress> &address = subject.sourceAddress;
    if (!address) {
        return unaskable("ptr-no-address"_L1, {});
    }
    if (!address->isPublic()) {
        return unaskable("ptr-private"_L1, {address->toString()});
    }
    return ReverseCheck(subject, *address, dns).run();
}

} // namespace BounceLens
