// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/mx.h"

#include "check/dnsfailure.h"
#include "dns/lookups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A sentence for the recipient's domain, and the one for the sender's.
struct SummaryId
{
    QLatin1StringView recipient;
    QLatin1StringView sender;
};
constexpr SummaryId kOk{"mx-ok"_L1, "sender-mx-ok"_L1};
constexpr SummaryId kProvider{"mx-provider"_L1, "sender-mx-provider"_L1};
constexpr SummaryId kImplicit{"mx-implicit"_L1, "sender-mx-implicit"_L1};
constexpr SummaryId kNull{"mx-null"_L1, "sender-mx-null"_L1};
constexpr SummaryId kNone{"mx-none"_L1, "sender-mx-none"_L1};
constexpr SummaryId kNoDomain{"mx-no-domain"_L1, "sender-mx-no-domain"_L1};
constexpr SummaryId kUnusable{"mx-unusable"_L1, "sender-mx-unusable"_L1};
constexpr SummaryId kUnnamed{"mx-unnamed"_L1, "sender-mx-unnamed"_L1};

std::optional<DomainName> domainFor(CheckId which, const CheckSubject &subject)
{
    if (which == CheckId::RecipientMx) {
        return subject.recipientDomain;
    }
    const auto domain = senderDomain(subject);
    return domain ? domain : subject.fromDomain;
}

/// The root stands for "no host" (RFC 7505), and for what is no name.
DomainName hostOf(const DnsRecord &record)
{
    return record.targetName().value_or(DomainName());
}

QStringList addressesOf(const DnsAnswer &four, const DnsAnswer &six)
{
    QStringList addresses;
    for (const DnsRecord &record : four.records + six.records) {
        addresses.append(record.target);
    }
    return addresses;
}

bool isPublicText(const QString &text)
{
    const auto address = IpAddress::fromText(text);
    return address && address->isPublic();
}

class MxCheck
{
public:
    MxCheck(CheckId which, const CheckSubject &subject, const Catalog &catalog, DnsSource &dns)
        : m_isSender(which == CheckId::SenderMx)
        , m_named(domainFor(which, subject))
        , m_domain(m_named.value_or(DomainName()))
        , m_remoteHost(subject.remoteHost)
        , m_catalog(catalog)
        , m_lookups(dns)
    {
        m_result.check = which;
    }

    [[nodiscard]] CheckResult run()
    {
        if (!m_named) {
            summarise(kUnnamed, {}, CheckOutcome::CouldNotTell);
        } else {
            const QList<DnsAnswer> answers = m_lookups.ask({{.name = m_domain, .type = RecordType::Mx},
                                                            {.name = m_domain, .type = RecordType::A},
                                                            {.name = m_domain, .type = RecordType::Aaaa}});
            judge(answers.at(0), answers.at(1), answers.at(2));
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

    void summarise(const SummaryId &id, const QStringList &values, CheckOutcome outcome)
    {
        m_result.summary = {.id = m_isSender ? id.sender : id.recipient,
                            .values = QStringList{m_domain.shown()} + values,
                            .outcome = outcome};
    }

    void judge(const DnsAnswer &mx, const DnsAnswer &four, const DnsAnswer &six)
    {
        if (!isSettled(mx)) {
            m_result.summary = dnsFailure(mx);
        } else if (mx.outcome == DnsOutcome::NoDomain) {
            summarise(kNoDomain, {}, CheckOutcome::Problem);
        } else if (mx.outcome == DnsOutcome::NoData) {
            judgeWithoutMx(four, six);
        } else {
            judgeHosts(mx.records);
        }
    }

    /// The domain itself is its mail server then, RFC 5321 section 5.1.
    void judgeWithoutMx(const DnsAnswer &four, const DnsAnswer &six)
    {
        const QStringList addresses = addressesOf(four, six);
        if (std::ranges::any_of(addresses, isPublicText)) {
            summarise(kImplicit, {addresses.join(u", "_s)}, CheckOutcome::Pass);
        } else if (!addresses.isEmpty()) {
            add("mx-private"_L1, {m_domain.shown(), addresses.join(u", "_s)}, CheckOutcome::Problem);
            summarise(kUnusable, {}, CheckOutcome::Problem);
        } else if (!isSettled(four) || !isSettled(six)) {
            m_result.summary = dnsFailure(isSettled(four) ? six : four);
        } else {
            summarise(kNone, {}, CheckOutcome::Problem);
        }
    }

    void judgeHosts(QList<DnsRecord> records)
    {
        std::ranges::stable_sort(records, {}, &DnsRecord::priority);
        const auto isNull = [](const DnsRecord &record) { return hostOf(record).isRoot(); };
        const auto removed = std::ranges::remove_if(records, isNull);
        const bool hasNull = !removed.empty();
        records.erase(removed.begin(), removed.end());
        if (records.isEmpty()) {
            summarise(kNull, {}, CheckOutcome::Problem);
            return;
        }
        if (hasNull) {
            add("mx-null-mixed"_L1, {m_domain.shown()}, CheckOutcome::Problem);
            propose(u"0 ."_s, {});
        }
        if (records.size() > kMaxMxHosts) {
            add("mx-many"_L1, {m_domain.shown(), QString::number(records.size()), QString::number(kMaxMxHosts)},
                CheckOutcome::CouldNotTell);
        }
        const bool hasRemote =
            std::ranges::any_of(records, [this](const DnsRecord &record) { return hostOf(record) == m_remoteHost; });
        judgeEach(records.first(std::min(records.size(), qsizetype(kMaxMxHosts))));
        if (!m_isSender && m_remoteHost && !hasRemote) {
            add("mx-not-remote"_L1, {m_remoteHost->shown(), m_domain.shown()}, CheckOutcome::CouldNotTell);
        }
    }

    void judgeEach(const QList<DnsRecord> &records)
    {
        QList<DnsQuestion> questions;
        for (const DnsRecord &record : records) {
            questions +=
                {{.name = hostOf(record), .type = RecordType::A}, {.name = hostOf(record), .type = RecordType::Aaaa}};
        }
        const QList<DnsAnswer> answers = m_lookups.ask(questions);
        std::optional<DomainName> best;
        for (qsizetype at = 0; at < records.size(); ++at) {
            const bool isUsable = judgeHost(records.at(at), answers.at(2 * at), answers.at(2 * at + 1));
            best = isUsable && !best ? hostOf(records.at(at)) : best;
        }
        const auto failed = std::ranges::find_if_not(answers, isSettledOutside);
        if (best) {
            const Provider *provider = m_catalog.providerOfHost(best->toString());
            summarise(provider ? kProvider : kOk,
                      provider ? QStringList{best->shown(), provider->name} : QStringList{best->shown()},
                      CheckOutcome::Pass);
        } else if (failed != answers.end()) {
            m_result.summary = dnsFailure(*failed);
        } else {
            summarise(kUnusable, {}, CheckOutcome::Problem);
        }
    }

    /// \return true if mail can be brought there
    bool judgeHost(const DnsRecord &record, const DnsAnswer &four, const DnsAnswer &six)
    {
        const QString host = hostOf(record).shown();
        if (record.targetAddress()) {
            add("mx-is-address"_L1, {host}, CheckOutcome::Problem);
            return false;
        }
        const QStringList aliases = four.aliases.isEmpty() ? six.aliases : four.aliases;
        const bool isLoop = four.outcome == DnsOutcome::Malformed || six.outcome == DnsOutcome::Malformed;
        if (!aliases.isEmpty() && !isLoop) {
            const DomainName end = DomainName::fromPresentation(aliases.last()).value_or(DomainName());
            add("mx-alias"_L1, {host, end.shown()}, CheckOutcome::Problem);
            if (!four.records.isEmpty() || !six.records.isEmpty()) {
                propose(textOf(record, hostOf(record)), textOf(record, end));
            }
        }
        const QStringList addresses = addressesOf(four, six);
        if (std::ranges::any_of(addresses, isPublicText)) {
            const Provider *provider = m_catalog.providerOfHost(hostOf(record).toString());
            QStringList values{QString::number(record.priority), host, addresses.join(u", "_s)};
            values += provider ? QStringList{provider->name} : QStringList();
            add(provider ? "mx-host-of"_L1 : "mx-host"_L1, values, CheckOutcome::Pass);
            return true;
        }
        if (!addresses.isEmpty()) {
            add("mx-private"_L1, {host, addresses.join(u", "_s)}, CheckOutcome::Problem);
        } else if (!isSettledOutside(four) || !isSettledOutside(six)) {
            m_result.findings.append(dnsFailure(isSettledOutside(four) ? six : four));
        } else {
            add("mx-missing"_L1, {host}, CheckOutcome::Problem);
            judgeDoubled(record);
        }
        return false;
    }

    /// "mail.example.com.example.com": a dot was missing behind the name in the zone file.
    void judgeDoubled(const DnsRecord &record)
    {
        const auto meant = withoutRepeatedEnd(hostOf(record));
        if (!meant) {
            return;
        }
        const QList<DnsAnswer> answers =
            m_lookups.ask({{.name = *meant, .type = RecordType::A}, {.name = *meant, .type = RecordType::Aaaa}});
        if (std::ranges::any_of(answers, [](const DnsAnswer &answer) { return !answer.records.isEmpty(); })) {
            add("mx-doubled"_L1, {hostOf(record).shown(), meant->shown()}, CheckOutcome::Problem);
            propose(textOf(record, hostOf(record)), textOf(record, *meant));
        }
    }

    static QString textOf(const DnsRecord &record, const DomainName &host)
    {
        return QString::number(record.priority) + u' ' + host.toString();
    }

    void propose(const QString &before, const QString &after)
    {
        m_result.fixes.append({.name = m_domain.toString(), .type = u"MX"_s, .before = before, .after = after});
    }

    bool m_isSender;
    std::optional<DomainName> m_named;
    DomainName m_domain;
    std::optional<DomainName> m_remoteHost;
    const Catalog &m_catalog;
    Lookups m_lookups;
    CheckResult m_result;
};

} // namespace

CheckResult checkMx(CheckId which, const CheckSubject &subject, const Catalog &catalog, DnsSource &dns)
{
    return MxCheck(which, subject, catalog, dns).run();
}

} // namespace BounceLens
