// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/transport/mtastscheck.h"

#include "check/age.h"
#include "check/dnsfailure.h"
#include "check/transport/hosts.h"
#include "dns/lookups.h"
#include "mailauth/transport/mtasts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxHostsShown = 20; // hosts and patterns; all hosts are compared
constexpr qsizetype kMaxStsShown = 120;  // letters of what a stranger wrote
constexpr qint64 kShortAge = 86400;      // seconds: RFC 8461 section 3.2 wants weeks, and warns of less than a day

QLatin1StringView faultId(StsFault fault)
{
    switch (fault) {
    case StsFault::None:
    case StsFault::NoVersion:
        return "mta-sts-policy-version"_L1;
    case StsFault::NoMode:
        return "mta-sts-policy-mode"_L1;
    case StsFault::NoMaxAge:
        return "mta-sts-policy-age"_L1;
    case StsFault::NoHosts:
        return "mta-sts-policy-hosts"_L1;
    case StsFault::BadPattern:
        break;
    }
    return "mta-sts-policy-pattern"_L1;
}

QLatin1StringView fetchId(FetchOutcome outcome)
{
    switch (outcome) {
    case FetchOutcome::Fetched:
    case FetchOutcome::HttpError:
        return "mta-sts-fetch-http"_L1;
    case FetchOutcome::Redirected:
        return "mta-sts-fetch-redirect"_L1;
    case FetchOutcome::WrongType:
        return "mta-sts-fetch-type"_L1;
    case FetchOutcome::TooLong:
        return "mta-sts-fetch-long"_L1;
    case FetchOutcome::NoHost:
        return "mta-sts-fetch-no-host"_L1;
    case FetchOutcome::Private:
        return "mta-sts-fetch-private"_L1;
    case FetchOutcome::Refused:
        return "mta-sts-fetch-refused"_L1;
    case FetchOutcome::TimedOut:
        return "mta-sts-fetch-time-out"_L1;
    case FetchOutcome::CertificateName:
        return "mta-sts-fetch-cert-name"_L1;
    case FetchOutcome::CertificateExpired:
        return "mta-sts-fetch-cert-expired"_L1;
    case FetchOutcome::CertificateUntrusted:
        return "mta-sts-fetch-cert-untrusted"_L1;
    case FetchOutcome::NoAuthorities:
        return "mta-sts-fetch-no-authorities"_L1;
    case FetchOutcome::TlsFailed:
        return "mta-sts-fetch-tls"_L1;
    case FetchOutcome::Unreachable:
        return "mta-sts-fetch-unreachable"_L1;
    case FetchOutcome::Cancelled:
        break;
    }
    return "mta-sts-fetch-cancelled"_L1;
}

/// What is wrong at the domain, not on the way to it.
CheckOutcome outcomeOf(FetchOutcome outcome)
{
    switch (outcome) {
    case FetchOutcome::TimedOut:
    case FetchOutcome::Unreachable:
    case FetchOutcome::Refused:
    case FetchOutcome::NoAuthorities:
    case FetchOutcome::Cancelled:
        return CheckOutcome::CouldNotTell;
    default:
        return CheckOutcome::Problem;
    }
}

QList<QByteArray> recordsOf(const DnsAnswer &answer, bool (*isOne)(QByteArrayView))
{
    QList<QByteArray> texts;
    for (const DnsRecord &record : answer.records) {
        if (isOne(record.text)) {
            texts.append(record.text);
        }
    }
    return texts;
}

class StsCheck
{
public:
    StsCheck(const CheckSubject &subject, DnsSource &dns, PolicyFetcher &fetcher)
        : m_domain(subject.recipientDomain.value_or(DomainName()))
        , m_lookups(dns)
        , m_fetcher(fetcher)
    {
        m_result.check = CheckId::MtaSts;
    }

    CheckResult run()
    {
        if (m_domain.isRoot()) {
            say("mta-sts-no-domain"_L1, CheckOutcome::CouldNotTell);
            m_result.summary.values.clear();
            return m_result;
        }
        const auto policy = m_domain.below(u"_mta-sts");
        const auto reports = m_domain.below(u"_smtp._tls");
        if (policy && reports) {
            (void)m_lookups.ask({{.name = *policy, .type = RecordType::Txt},
                                 {.name = *reports, .type = RecordType::Txt},
                                 {.name = m_domain, .type = RecordType::Mx}});
        }
        m_mx = m_lookups.ask(m_domain, RecordType::Mx);
        readRecord(m_lookups.ask(policy, RecordType::Txt));
        addReports(m_lookups.ask(reports, RecordType::Txt));
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

    void add(QLatin1StringView id, CheckOutcome outcome, const QStringList &values)
    {
        m_result.findings.append({.id = id, .values = values, .outcome = outcome});
    }

    void readRecord(const DnsAnswer &answer)
    {
        const QList<QByteArray> records = recordsOf(answer, isStsRecord);
        if (!isSettled(answer)) {
            m_result.summary = dnsFailure(answer);
        } else if (records.isEmpty()) {
            say("mta-sts-none"_L1, CheckOutcome::Pass);
            addLookalike(answer);
        } else if (records.size() > 1) {
            say("mta-sts-several"_L1, CheckOutcome::Problem, QString::number(records.size()));
        } else if (stsId(records.first()).isEmpty()) {
            say("mta-sts-no-id"_L1, CheckOutcome::Problem);
            propose(answer, records.first(), mendStsRecord(records.first()));
        } else {
            fetch();
        }
    }

    void propose(const DnsAnswer &answer, const QByteArray &before, const std::optional<QByteArray> &after)
    {
        if (after && *after != before) {
            m_result.fixes.append({.name = answer.question.name.toString(),
                                   .type = u"TXT"_s,
                                   .before = QString::fromUtf8(before),
                                   .after = QString::fromUtf8(*after)});
        }
    }

    /// A record that was meant for MTA-STS, but that senders do not take for one.
    void addLookalike(const DnsAnswer &answer)
    {
        for (const DnsRecord &record : answer.records) {
            if (const auto mended = mendStsRecord(record.text)) {
                add("mta-sts-lookalike"_L1, CheckOutcome::Problem,
                    {answer.question.name.shown(), QString::fromUtf8(record.text.left(kMaxStsShown))});
                propose(answer, record.text, mended);
                return;
            }
        }
    }

    void fetch()
    {
        const FetchedPolicy fetched = m_fetcher.fetch(policyAddress(m_domain));
        if (fetched.outcome != FetchOutcome::Fetched) {
            say(fetchId(fetched.outcome), outcomeOf(fetched.outcome), QString::number(fetched.status));
            return;
        }
        const StsPolicy policy = readStsPolicy(fetched.text);
        for (const QString &key : policy.otherKeys) {
            add("mta-sts-unknown-key"_L1, CheckOutcome::CouldNotTell, {m_domain.shown(), key.left(kMaxStsShown)});
        }
        if (policy.fault != StsFault::None) {
            say(faultId(policy.fault), CheckOutcome::Problem, policy.badPattern);
        } else if (policy.mode == StsMode::None) {
            say("mta-sts-off"_L1, CheckOutcome::Pass);
        } else {
            compare(policy);
        }
    }

    void compare(const StsPolicy &policy)
    {
        if (policy.maxAge < kShortAge) {
            add("mta-sts-short-age"_L1, CheckOutcome::CouldNotTell, {QString::number(policy.maxAge)});
        }
        addPatterns(policy);
        QStringList missing;
        qsizetype shown = 0;
        for (const DomainName &host : allMailHosts(m_mx)) {
            const bool isAllowed = isHostAllowed(host.toString(), policy);
            missing += isAllowed ? QStringList() : QStringList{host.shown()};
            if (shown < kMaxHostsShown) {
                add(isAllowed ? "mta-sts-host"_L1 : "mta-sts-host-missing"_L1,
                    isAllowed ? CheckOutcome::Pass : CheckOutcome::Problem, {host.shown(), m_domain.shown()});
                ++shown;
            }
        }
        if (!isSettled(m_mx)) {
            say("mta-sts-mx-unknown"_L1, CheckOutcome::CouldNotTell, modeName(policy.mode));
        } else if (missing.isEmpty()) {
            say("mta-sts-fits"_L1, CheckOutcome::Pass, modeName(policy.mode));
        } else if (policy.mode == StsMode::Enforce) {
            say("mta-sts-enforce-mismatch"_L1, CheckOutcome::Problem, missing.first());
        } else {
            say("mta-sts-testing-mismatch"_L1, CheckOutcome::CouldNotTell, missing.first());
        }
    }

    /// What the policy lists, and what in it no host can be called.
    void addPatterns(const StsPolicy &policy)
    {
        const QStringList first = policy.patterns.first(std::min(policy.patterns.size(), kMaxHostsShown));
        add("mta-sts-patterns"_L1, CheckOutcome::CouldNotTell, {m_domain.shown(), first.join(", "_L1)});
        for (const QString &pattern : first) {
            if (IpAddress::fromText(pattern)) {
                add("mta-sts-pattern-address"_L1, CheckOutcome::CouldNotTell, {m_domain.shown(), pattern});
            }
        }
    }

    void addReports(const DnsAnswer &answer)
    {
        const QString name = answer.question.name.shown();
        const QList<QByteArray> records = recordsOf(answer, isTlsReportRecord);
        if (!isSettled(answer)) {
            m_result.findings.append(dnsFailure(answer));
        } else if (records.isEmpty()) {
            const auto meant = std::ranges::find_if(
                answer.records, [](const DnsRecord &record) { return mendTlsReport(record.text).has_value(); });
            const bool isMeant = meant != answer.records.end();
            const QString shown = isMeant ? QString::fromUtf8(meant->text.left(kMaxStsShown)) : QString();
            add(isMeant ? "tls-report-lookalike"_L1 : "tls-report-none"_L1, CheckOutcome::CouldNotTell, {name, shown});
            propose(answer, isMeant ? meant->text : QByteArray(), isMeant ? mendTlsReport(meant->text) : std::nullopt);
        } else if (records.size() > 1) {
            add("tls-report-several"_L1, CheckOutcome::CouldNotTell, {name});
        } else {
            const TlsReportRecord record = readTlsReport(records.first());
            add(record.isMalformed ? "tls-report-malformed"_L1 : "tls-report"_L1, CheckOutcome::CouldNotTell, {name});
            propose(answer, records.first(), record.isMalformed ? mendTlsReport(records.first()) : std::nullopt);
        }
    }

    DomainName m_domain; ///< the root: not known
    Lookups m_lookups;
    PolicyFetcher &m_fetcher;
    DnsAnswer m_mx;
    CheckResult m_result;
};

} // namespace

CheckResult checkMtaSts(const CheckSubject &subject, DnsSource &dns, PolicyFetcher &fetcher, const QDateTime &now)
{
    CheckResult result = StsCheck(subject, dns, fetcher).run();
    result.findings += agedRecords(subject, result.answers, now);
    return result;
}

} // namespace BounceLens
