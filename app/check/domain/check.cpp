// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/domain/check.h"

#include "check/age.h"
#include "check/dnsfailure.h"
#include "dns/lookups.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kWantedServers = 2; // RFC 1034 section 4.1, RFC 2182 section 5
constexpr qsizetype kSoaNumbers = 20;   // bytes of the five numbers that end its data, RFC 1035 section 3.3.13

class DomainCheck
{
public:
    DomainCheck(const CheckSubject &subject, DnsSource &dns)
        : m_domain(subject.domain.value_or(DomainName()))
        , m_lookups(dns)
    {
        m_result.check = CheckId::DomainHealth;
    }

    CheckResult run()
    {
        if (m_domain.isRoot()) {
            m_result.summary = {.id = "domain-none"_L1, .values = {}, .outcome = CheckOutcome::CouldNotTell};
            return m_result;
        }
        const QList<DnsAnswer> answers = m_lookups.ask({{.name = m_domain, .type = RecordType::Ns},
                                                        {.name = m_domain, .type = RecordType::Soa},
                                                        {.name = m_domain, .type = RecordType::Ds}});
        const DnsAnswer &servers = answers.first();
        const bool isBogus = std::ranges::contains(answers, DnsOutcome::BogusDnssec, &DnsAnswer::outcome);
        if (isBogus) {
            say("domain-bogus"_L1, CheckOutcome::Problem);
        } else if (servers.outcome == DnsOutcome::NoDomain) {
            say("domain-missing"_L1, CheckOutcome::Problem);
        } else if (!isSettled(servers)) {
            m_result.summary = dnsFailure(servers);
        } else if (servers.records.isEmpty()) {
            say("domain-part"_L1, CheckOutcome::Pass);
        } else {
            weighServers(servers);
            addSignature(answers.at(2), servers);
        }
        addSoa(answers.at(1));
        m_result.answers = m_lookups.answers();
        return m_result;
    }

private:
    void say(QLatin1StringView id, CheckOutcome outcome, const QString &detail = {})
    {
        m_result.summary = {.id = id, .values = {m_domain.shown()}, .outcome = outcome};
        if (!detail.isEmpty()) {
            m_result.summary.values.append(detail);
        }
        m_result.outcome = outcome;
    }

    void add(QLatin1StringView id, const QStringList &values, CheckOutcome outcome = CheckOutcome::CouldNotTell)
    {
        m_result.findings.append({.id = id, .values = values, .outcome = outcome});
    }

    void weighServers(const DnsAnswer &servers)
    {
        QList<DomainName> names;
        for (const DnsRecord &record : servers.records) {
            const auto name = record.targetName();
            if (name && !names.contains(*name)) {
                names.append(*name);
            }
        }
        if (names.size() < kWantedServers) {
            add("domain-few-servers"_L1, {m_domain.shown(), QString::number(names.size())});
        }
        const QString count = QString::number(names.size());
        const QList<DomainName> asked = names.first(std::min(names.size(), kMaxNameServers));
        const qsizetype usable = lookAt(asked);
        if (usable == asked.size()) {
            say("domain-ok"_L1, CheckOutcome::Pass, count);
        } else if (usable > 0) {
            say("domain-partly"_L1, CheckOutcome::Pass, QString::number(usable));
            m_result.summary.values.append(QString::number(asked.size()));
        } else {
            say("domain-no-servers"_L1, CheckOutcome::Problem, count);
        }
    }

    /// \return how many have an address that others can reach, as far as it can be told
    qsizetype lookAt(const QList<DomainName> &names)
    {
        QList<DnsQuestion> questions;
        for (const DomainName &name : names) {
            questions += {{.name = name, .type = RecordType::A}, {.name = name, .type = RecordType::Aaaa}};
        }
        const QList<DnsAnswer> answers = m_lookups.ask(questions);
        qsizetype usable = 0;
        for (qsizetype at = 0; at < names.size(); ++at) {
            const DnsAnswer &v4 = answers.at(2 * at);
            const DnsAnswer &v6 = answers.at((2 * at) + 1);
            QStringList addresses;
            bool isPublic = false;
            for (const DnsRecord &record : v4.records + v6.records) {
                const auto address = record.targetAddress();
                isPublic = isPublic || (address && address->isPublic());
                addresses.append(record.target);
            }
            const bool isMissing = addresses.isEmpty() && isSettledOutside(v4) && isSettledOutside(v6);
            const bool isPrivate = !addresses.isEmpty() && !isPublic;
            usable += isMissing || isPrivate ? 0 : 1;
            const QStringList aliases = v4.aliases.isEmpty() ? v6.aliases : v4.aliases;
            if (!aliases.isEmpty()) {
                const auto end = DomainName::fromPresentation(aliases.last());
                add("domain-server-alias"_L1, {names.at(at).shown(), end ? end->shown() : aliases.last()});
            }
            if (isPrivate) {
                add("domain-server-private"_L1, {names.at(at).shown(), addresses.join(", "_L1)}, CheckOutcome::Problem);
            } else if (isMissing) {
                add("domain-server-missing"_L1, {names.at(at).shown()}, CheckOutcome::Problem);
            } else if (addresses.isEmpty()) {
                add("domain-server-unknown"_L1, {names.at(at).shown()});
            } else {
                add("domain-server"_L1, {names.at(at).shown(), addresses.join(", "_L1)}, CheckOutcome::Pass);
            }
        }
        return usable;
    }

    void addSignature(const DnsAnswer &ds, const DnsAnswer &servers)
    {
        if (!isSettled(ds)) {
            m_result.findings.append(dnsFailure(ds));
        } else if (ds.records.isEmpty()) {
            add("domain-unsigned"_L1, {m_domain.shown()});
        } else {
            const bool isChecked = ds.isAuthenticated && servers.isAuthenticated;
            add(isChecked ? "domain-signed"_L1 : "domain-signed-unchecked"_L1, {m_domain.shown()},
                isChecked ? CheckOutcome::Pass : CheckOutcome::CouldNotTell);
        }
    }

    void addSoa(const DnsAnswer &soa)
    {
        const QByteArray data = soa.records.isEmpty() ? QByteArray() : soa.records.first().data;
        if (data.size() < kSoaNumbers) {
            return;
        }
        const char *numbers = data.constData() + data.size() - kSoaNumbers;
        const auto number = [numbers](int at) { return QString::number(qFromBigEndian<quint32>(numbers + (4 * at))); };
        add("domain-soa"_L1, {m_domain.shown(), number(0), number(4)});
    }

    DomainName m_domain; ///< the root: not known
    Lookups m_lookups;
    CheckResult m_result;
};

} // namespace

CheckResult checkDomain(const CheckSubject &subject, DnsSource &dns, const QDateTime &now)
{
    CheckResult result = DomainCheck(subject, dns).run();
    result.findings += agedRecords(subject, result.answers, now);
    return result;
}

} // namespace BounceLens
