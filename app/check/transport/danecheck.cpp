// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/transport/danecheck.h"

#include "check/age.h"
#include "check/dnsfailure.h"
#include "check/transport/hosts.h"
#include "dns/lookups.h"
#include "mailauth/transport/tlsa.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxRecordsShown = 6; // records of a host; two to four are usual

QList<TlsaRecord> recordsOf(const DnsAnswer &answer)
{
    QList<TlsaRecord> records;
    for (const DnsRecord &record : answer.records) {
        if (const auto read = readTlsa(record.data)) {
            records.append(*read);
        }
    }
    return records;
}

/// The certificates that a host showed; empty if it was not probed.
QList<QByteArray> chainOf(const DomainName &host, const QList<ProbeResult> &probes)
{
    const auto found = std::ranges::find_if(
        probes, [&host](const ProbeResult &probe) { return !probe.chain.isEmpty() && probe.host == host; });
    return found == probes.end() ? QList<QByteArray>() : found->chain;
}

Finding about(QLatin1StringView id, CheckOutcome outcome, const DomainName &host)
{
    return {.id = id, .values = {host.shown()}, .outcome = outcome};
}

/// What DANE of one host means.
Finding findingFor(const DomainName &host, const DnsAnswer &answer, const QList<ProbeResult> &probes)
{
    const QList<TlsaRecord> records = recordsOf(answer);
    if (answer.outcome == DnsOutcome::BogusDnssec) {
        return about("dane-bogus"_L1, CheckOutcome::Problem, host);
    }
    if (answer.outcome == DnsOutcome::ServerFailed || answer.outcome == DnsOutcome::TimedOut) {
        return {.id = answer.outcome == DnsOutcome::TimedOut ? "dane-silent"_L1 : "dane-failed"_L1,
                .values = {host.shown(), answer.question.name.shown()},
                .outcome = CheckOutcome::CouldNotTell};
    }
    if (!isSettled(answer)) {
        return dnsFailure(answer);
    }
    if (records.isEmpty()) {
        return about("dane-none"_L1, CheckOutcome::Pass, host);
    }
    if (!answer.isAuthenticated) {
        return about("dane-not-authenticated"_L1, CheckOutcome::CouldNotTell, host);
    }
    if (std::ranges::none_of(records, &TlsaRecord::isUsable)) {
        return about("dane-unusable"_L1, CheckOutcome::Problem, host);
    }
    const QList<QByteArray> chain = chainOf(host, probes);
    if (chain.isEmpty()) {
        return about("dane-published"_L1, CheckOutcome::CouldNotTell, host);
    }
    const bool isMatch =
        std::ranges::any_of(records, [&chain](const TlsaRecord &record) { return matchesTlsa(record, chain); });
    return isMatch ? about("dane-matches"_L1, CheckOutcome::Pass, host)
                   : about("dane-mismatch"_L1, CheckOutcome::Problem, host);
}

/// RFC 6698 section 3; nothing if it is too long.
std::optional<DomainName> recordNameOf(const DomainName &host)
{
    return host.below(u"_25._tcp");
}

/// Each record, and whether it fits the certificate that was seen.
QList<Finding> shownRecords(const DomainName &host, const DnsAnswer &answer, const QList<ProbeResult> &probes)
{
    const QList<QByteArray> chain = chainOf(host, probes);
    QList<Finding> findings;
    for (const TlsaRecord &record : recordsOf(answer)) {
        if (findings.size() >= kMaxRecordsShown) {
            break;
        }
        const QString form = u"%1 %2 %3"_s.arg(record.usage).arg(record.selector).arg(record.matching);
        const bool isMatch = matchesTlsa(record, chain);
        const QLatin1StringView id = !record.isUsable() ? "dane-record-unusable"_L1
                                     : chain.isEmpty()  ? "dane-record"_L1
                                     : isMatch          ? "dane-record-fits"_L1
                                                        : "dane-record-stale"_L1;
        findings.append({.id = id,
                         .values = {host.shown(), form},
                         .outcome = record.isUsable() ? CheckOutcome::CouldNotTell : CheckOutcome::Problem});
    }
    return findings;
}

/// The record of the certificate that was seen, in place of the only one, or beside several.
QList<RecordFix> fixesFor(const Finding &finding, const DnsAnswer &answer, const DomainName &host,
                          const QList<ProbeResult> &probes)
{
    const QList<QByteArray> chain = chainOf(host, probes);
    const bool isMendable = finding.id == "dane-mismatch"_L1 || finding.id == "dane-unusable"_L1;
    const auto right = isMendable && !chain.isEmpty() ? tlsaFor(chain.first()) : std::nullopt;
    if (!right) {
        return {};
    }
    const QList<TlsaRecord> records = recordsOf(answer);
    const QString owner = answer.records.isEmpty() ? answer.question.name.toString() : answer.records.first().name;
    return {{.name = owner,
             .type = u"TLSA"_s,
             .before = records.size() == 1 ? tlsaText(records.first()) : QString(),
             .after = tlsaText(*right)}};
}

/// RFC 7671 section 7: behind an alias that is signed, the records of its target come first.
class Hosts
{
public:
    Hosts(const QList<DomainName> &hosts, Lookups &lookups)
        : m_lookups(lookups)
    {
        QList<DnsQuestion> questions;
        for (const DomainName &host : hosts) {
            add(questions, recordNameOf(host));
            questions.append({.name = host, .type = RecordType::A});
        }
        (void)m_lookups.ask(questions);
        questions.clear();
        for (const DomainName &host : hosts) {
            if (const auto target = targetOf(host)) {
                add(questions, recordNameOf(*target));
            }
        }
        if (!questions.isEmpty()) {
            (void)m_lookups.ask(questions);
        }
    }

    [[nodiscard]] DnsAnswer answerFor(const DomainName &host) const
    {
        if (const auto target = targetOf(host)) {
            const DnsAnswer answer = m_lookups.ask(recordNameOf(*target), RecordType::Tlsa);
            if (!isVoid(answer)) {
                return answer;
            }
        }
        return m_lookups.ask(recordNameOf(host), RecordType::Tlsa);
    }

private:
    static void add(QList<DnsQuestion> &questions, const std::optional<DomainName> &name)
    {
        if (name) {
            questions.append({.name = *name, .type = RecordType::Tlsa});
        }
    }

    [[nodiscard]] std::optional<DomainName> targetOf(const DomainName &host) const
    {
        const DnsAnswer answer = m_lookups.ask(host, RecordType::A);
        const bool isSignedAlias = !answer.aliases.isEmpty() && answer.isAuthenticated;
        return isSignedAlias ? DomainName::fromPresentation(answer.aliases.last()) : std::nullopt;
    }

    Lookups &m_lookups;
};

int urgency(const Finding &finding)
{
    return finding.outcome == CheckOutcome::Problem ? 0 : finding.outcome == CheckOutcome::CouldNotTell ? 1 : 2;
}

CheckResult finished(const Finding &summary, const Lookups &lookups)
{
    return {.check = CheckId::Dane,
            .outcome = summary.outcome,
            .summary = summary,
            .findings = {},
            .answers = lookups.answers(),
            .fixes = {}};
}

} // namespace

CheckResult checkDane(const CheckSubject &subject, DnsSource &dns, const QList<ProbeResult> &probes,
                      const QDateTime &now)
{
    Lookups lookups(dns);
    const DomainName domain = subject.recipientDomain.value_or(DomainName());
    const DnsAnswer mx = lookups.ask(subject.recipientDomain, RecordType::Mx);
    const QList<DomainName> hosts = mailHosts(mx, subject.remoteHost);
    if (hosts.isEmpty()) {
        return finished(isSettled(mx) ? about("dane-no-host"_L1, CheckOutcome::CouldNotTell, domain) : dnsFailure(mx),
                        lookups);
    }
    const Hosts asked(hosts, lookups);
    QList<Finding> findings;
    QList<Finding> details;
    QList<RecordFix> fixes;
    QString resolver;
    for (const DomainName &host : hosts) {
        const DnsAnswer answer = asked.answerFor(host);
        const Finding finding = findingFor(host, answer, probes);
        findings.append(finding);
        details += shownRecords(host, answer, probes);
        fixes += fixesFor(finding, answer, host, probes);
        resolver = answer.isAuthenticated && !answer.records.isEmpty() ? answer.server : resolver;
    }
    std::ranges::stable_sort(findings, {}, urgency);
    CheckResult result = finished(findings.first(), lookups);
    result.findings = findings.sliced(1) + details;
    result.fixes = fixes;
    if (!resolver.isEmpty()) {
        result.findings.append(
            {.id = "dane-trust"_L1, .values = {domain.shown(), resolver}, .outcome = CheckOutcome::CouldNotTell});
    }
    const bool hasRecords = !details.isEmpty();
    if (hasRecords && mx.outcome == DnsOutcome::Answered && !mx.isAuthenticated) {
        result.findings.append(about("dane-mx-insecure"_L1, CheckOutcome::CouldNotTell, domain));
    }
    result.findings += agedRecords(subject, result.answers, now);
    return result;
}

} // namespace BounceLens
