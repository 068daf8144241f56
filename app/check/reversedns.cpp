// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/reversedns.h"

#include "check/dnsfailure.h"
#include "dns/lookups.h"
#include "names/networkaddress.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QLatin1StringView kConfirmed = "ptr-name-confirmed"_L1;

QStringList addressesOf(const QList<DnsAnswer> &answers)
{
    QStringList addresses;
    for (const DnsAnswer &answer : answers) {
        for (const DnsRecord &record : answer.records) {
            addresses.append(record.target);
        }
    }
    return addresses;
}

bool isAmong(const QHostAddress &address, const QStringList &addresses)
{
    return std::ranges::any_of(addresses, [&](const QString &other) { return addressFromText(other) == address; });
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
bool hasIpv4Digits(const QString &host, const QHostAddress &address)
{
    static const QRegularExpression noDigits(u"[^0-9]+"_s);
    QStringList numbers;
    for (const QString &number : host.split(noDigits, Qt::SkipEmptyParts)) {
        numbers.append(QString::number(number.toULongLong()));
    }
    const QString joined = u'.' + numbers.join(u'.') + u'.';
    const QString hex = QString::number(address.toIPv4Address(), 16).rightJustified(8, u'0');
    return joined.contains(u'.' + address.toString() + u'.') ||
           joined.contains(u'.' + reversedLabels(address) + u'.') || host.contains(hex);
}

/// At least half of the nibbles, separators left out, or the groups as they are written.
bool hasIpv6Digits(const QString &host, const QHostAddress &address)
{
    QString nibbles = reversedLabels(address).remove(u'.');
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
    ReverseCheck(const CheckSubject &subject, const QHostAddress &address, DnsSource &dns)
        : m_address(address)
        , m_text(address.toString())
        , m_helo(normalName(subject.heloName))
        , m_type(isIpv4(address) ? RecordType::A : RecordType::Aaaa)
        , m_lookups(dns)
    {
        m_result.check = CheckId::ReverseDns;
    }

    [[nodiscard]] CheckResult run()
    {
        QList<DnsQuestion> questions{{.name = reverseName(m_address), .type = RecordType::Ptr}};
        if (isHeloName()) {
            questions.append({.name = m_helo, .type = m_type});
        }
        const QList<DnsAnswer> answers = m_lookups.ask(questions);
        const QStringList names = checkNames(answers.first());
        if (!m_helo.isEmpty()) {
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
    QStringList checkNames(const DnsAnswer &answer)
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
            questions.append({.name = normalName(record.target), .type = m_type});
        }
        return judge(m_lookups.ask(questions));
    }

    QStringList judge(const QList<DnsAnswer> &hosts)
    {
        QStringList confirmed;
        for (const DnsAnswer &host : hosts) {
            if (judgeName(host)) {
                confirmed.append(host.question.name);
            }
        }
        const auto failed = std::ranges::find_if_not(hosts, isSettled);
        if (!confirmed.isEmpty()) {
            summarise("ptr-confirmed"_L1, {m_text, confirmed.first()}, CheckOutcome::Pass);
        } else if (failed != hosts.end()) {
            m_result.summary = dnsFailure(*failed);
        } else {
            summarise("ptr-unconfirmed"_L1, {m_text, hosts.first().question.name}, CheckOutcome::Problem);
        }
        const bool isGeneric = std::ranges::all_of(
            hosts, [this](const DnsAnswer &host) { return isGenericName(host.question.name, m_address); });
        if (isGeneric) {
            add("ptr-generic"_L1, {hosts.first().question.name}, CheckOutcome::CouldNotTell);
        }
        return confirmed;
    }

    bool judgeName(const DnsAnswer &host)
    {
        const QString &name = host.question.name;
        const QStringList addresses = addressesOf({host});
        if (isAmong(m_address, addresses)) {
            add(kConfirmed, {name, m_text}, CheckOutcome::Pass);
            return true;
        }
        if (!isSettled(host)) {
            m_result.findings.append(dnsFailure(host));
        } else if (isVoid(host)) {
            add("ptr-name-missing"_L1, {name, typeName(m_type)}, CheckOutcome::Problem);
        } else {
            add("ptr-name-elsewhere"_L1, {name, addresses.join(u", "_s), m_text}, CheckOutcome::Problem);
        }
        return false;
    }

    [[nodiscard]] bool isLiteral() const { return m_helo.startsWith(u'['); }
    [[nodiscard]] bool isHeloName() const
    {
        return isDnsName(m_helo) && m_helo.contains(u'.') && !isLiteral() && addressFromText(m_helo).isNull();
    }

    void checkHelo(const QStringList &confirmed)
    {
        if (isLiteral()) {
            QString inside = m_helo;
            inside.remove(u'[').remove(u']').remove(u"ipv6:"_s);
            const bool isSame = addressFromText(inside) == m_address;
            add(isSame ? "helo-literal"_L1 : "helo-other-literal"_L1, {m_helo, m_text},
                isSame ? CheckOutcome::CouldNotTell : CheckOutcome::Problem);
            return;
        }
        if (!isHeloName()) {
            add("helo-unqualified"_L1, {m_helo}, CheckOutcome::Problem);
            return;
        }
        const DnsAnswer answer = m_lookups.ask(m_helo, m_type);
        const QStringList addresses = addressesOf({answer});
        if (confirmed.contains(m_helo)) {
            add("helo-same"_L1, {m_helo}, CheckOutcome::Pass);
        } else if (isAmong(m_address, addresses)) {
            add("helo-resolves"_L1, {m_helo, m_text}, CheckOutcome::Pass);
        } else if (!isSettled(answer)) {
            m_result.findings.append(dnsFailure(answer));
        } else if (isVoid(answer)) {
            add("helo-missing"_L1, {m_helo, m_text}, CheckOutcome::Problem);
        } else {
            add("helo-elsewhere"_L1, {m_helo, addresses.join(u", "_s), m_text}, CheckOutcome::Problem);
        }
    }

    QHostAddress m_address;
    QString m_text;
    QString m_helo;
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

bool isGenericName(const QString &name, const QHostAddress &address)
{
    constexpr int kOrganisation = 2; // labels at the end, which anybody may have named as they like
    QStringList labels = name.toLower().split(u'.');
    if (labels.size() <= kOrganisation) {
        return false;
    }
    const QString host = labels.first(labels.size() - kOrganisation).join(u'.');
    return hasGenericWord(host) || (isIpv4(address) ? hasIpv4Digits(host, address) : hasIpv6Digits(host, address));
}

CheckResult checkReverseDns(const CheckSubject &subject, DnsSource &dns)
{
    const QHostAddress address = addressFromText(subject.sourceAddress);
    if (address.isNull()) {
        return unaskable("ptr-no-address"_L1, {});
    }
    if (!isPublicAddress(address)) {
        return unaskable("ptr-private"_L1, {address.toString()});
    }
    return ReverseCheck(subject, address, dns).run();
}

} // namespace BounceLens
