// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/smtp/check.h"

#include "check/dnsfailure.h"
#include "check/transport/hosts.h"
#include "dns/lookups.h"

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kHosts = 2; // the one that refused, or the first two MX

struct Target
{
    DomainName host;
    IpAddress address;
};

QLatin1StringView idOf(const ProbeResult &probe)
{
    switch (probe.outcome) {
    case ProbeOutcome::TimedOut:
        return "reach-timed-out"_L1;
    case ProbeOutcome::Refused:
        return "reach-refused"_L1;
    case ProbeOutcome::Unreachable:
        return "reach-unreachable"_L1;
    case ProbeOutcome::Closed:
        return "reach-closed"_L1;
    case ProbeOutcome::Silent:
        return "reach-silent"_L1;
    case ProbeOutcome::Rejected:
        return "reach-rejected"_L1;
    case ProbeOutcome::NotSmtp:
        return "reach-not-smtp"_L1;
    case ProbeOutcome::Cancelled:
        return "reach-cancelled"_L1;
    case ProbeOutcome::Answered:
        break;
    }
    switch (probe.tls) {
    case ProbeTls::NotTried:
    case ProbeTls::NotOffered:
        return "reach-no-tls"_L1;
    case ProbeTls::Refused:
        return "reach-tls-refused"_L1;
    case ProbeTls::Failed:
        return "reach-tls-failed"_L1;
    case ProbeTls::Works:
        break;
    }
    return "reach-ok"_L1;
}

/// What does not depend on the user's own network.
CheckOutcome outcomeOf(const ProbeResult &probe)
{
    switch (probe.outcome) {
    case ProbeOutcome::Answered:
        return probe.tls == ProbeTls::Failed ? CheckOutcome::Problem : CheckOutcome::Pass;
    case ProbeOutcome::Refused:
    case ProbeOutcome::NotSmtp:
        return CheckOutcome::Problem;
    default:
        return CheckOutcome::CouldNotTell;
    }
}

Finding findingFor(const ProbeResult &probe)
{
    Finding finding{.id = idOf(probe), .values = {probe.host.shown(), probe.address}, .outcome = outcomeOf(probe)};
    if (probe.outcome == ProbeOutcome::Rejected) {
        finding.values.append(QString::number(probe.replyCode));
    } else if (probe.tls == ProbeTls::Works) {
        finding.values.append(probe.protocol);
    }
    return finding;
}

QList<Finding> detailsOf(const ProbeResult &probe)
{
    QList<Finding> details;
    const QString host = probe.host.shown();
    const auto add = [&details](QLatin1StringView id, const QStringList &values) {
        details.append({.id = id, .values = values, .outcome = CheckOutcome::CouldNotTell});
    };
    if (!probe.banner.isEmpty()) {
        add("reach-banner"_L1, {host, probe.banner});
    }
    if (probe.chain.isEmpty()) {
        return details;
    }
    const QString expiry = probe.expires.toUTC().toString(Qt::ISODate);
    const QString subject = probe.subject.isEmpty() ? probe.names.value(0, u"?"_s) : probe.subject;
    const QString issuer = probe.issuer.isEmpty() ? u"?"_s : probe.issuer;
    add("reach-certificate"_L1, {host, subject, issuer, expiry});
    if (!probe.isNameRight) {
        add("reach-cert-name"_L1, {host, subject});
    }
    if (!probe.isInTime) {
        add("reach-cert-time"_L1, {host, expiry});
    }
    if (!probe.isTrusted) {
        add(probe.isJudgable ? "reach-cert-untrusted"_L1 : "reach-cert-no-authorities"_L1, {host, issuer});
    }
    return details;
}

int weight(const Finding &finding)
{
    return finding.outcome == CheckOutcome::Pass ? 0 : finding.outcome == CheckOutcome::CouldNotTell ? 1 : 2;
}

/// The first IPv4 and the first IPv6 address of each host.
QList<Target> targetsOf(const QList<DnsAnswer> &answers, bool isPublicOnly)
{
    QList<Target> targets;
    for (const DnsAnswer &answer : answers) {
        const auto address = answer.records.isEmpty() ? std::nullopt : answer.records.first().targetAddress();
        if (address && (!isPublicOnly || address->isPublic()) && targets.size() < kMaxProbes) {
            targets.append({.host = answer.question.name, .address = *address});
        }
    }
    return targets;
}

QList<ProbeResult> probeAll(const QList<Target> &targets, const ProbeOptions &options)
{
    QList<ProbeResult> results(targets.size());
    ProbeResult *const places = results.data();
    std::vector<std::jthread> threads;
    for (qsizetype at = 0; at < targets.size(); ++at) {
        const Target &target = targets.at(at);
        threads.emplace_back(
            [&options, target, place = places + at] { *place = SmtpProbe(options).run(target.host, target.address); });
    }
    threads.clear();
    return results;
}

ReachReport reported(const Finding &summary, const Lookups &lookups)
{
    return {.result = {.check = CheckId::Reachability,
                       .outcome = summary.outcome,
                       .summary = summary,
                       .findings = {},
                       .answers = lookups.answers(),
                       .fixes = {}},
            .probes = {}};
}

Finding untold(QLatin1StringView id, const DomainName &name)
{
    return {.id = id, .values = {name.shown()}, .outcome = CheckOutcome::CouldNotTell};
}

} // namespace

ReachReport checkReach(const CheckSubject &subject, DnsSource &dns, const ProbeOptions &options)
{
    Lookups lookups(dns);
    const bool isRemoteKnown = subject.remoteHost && subject.remoteHost->isFullHostName();
    const DomainName domain = subject.recipientDomain.value_or(DomainName());
    const DnsAnswer mx = isRemoteKnown ? DnsAnswer() : lookups.ask(subject.recipientDomain, RecordType::Mx);
    QList<DomainName> hosts = isRemoteKnown ? QList{*subject.remoteHost} : mailHosts(mx);
    hosts = hosts.first(std::min(hosts.size(), kHosts));
    if (hosts.isEmpty()) {
        return reported(isSettled(mx) ? untold("reach-no-host"_L1, domain) : dnsFailure(mx), lookups);
    }
    QList<DnsQuestion> questions;
    for (const DomainName &host : hosts) {
        questions += {{.name = host, .type = RecordType::A}, {.name = host, .type = RecordType::Aaaa}};
    }
    const QList<DnsAnswer> answers = lookups.ask(questions);
    const QList<Target> targets = targetsOf(answers, options.isPublicOnly);
    if (targets.isEmpty()) {
        const bool hasAddress =
            std::ranges::any_of(answers, [](const DnsAnswer &answer) { return !answer.records.isEmpty(); });
        if (hasAddress) {
            return reported(untold("reach-private"_L1, hosts.first()), lookups);
        }
        const auto failed = std::ranges::find_if_not(answers, isSettledOutside);
        return reported(failed == answers.end() ? untold("reach-no-address"_L1, hosts.first()) : dnsFailure(*failed),
                        lookups);
    }
    const QList<ProbeResult> probes = probeAll(targets, options);
    QList<Finding> findings;
    QList<Finding> details;
    for (const ProbeResult &probe : probes) {
        findings.append(findingFor(probe));
        details += detailsOf(probe);
    }
    std::ranges::stable_sort(findings, {}, weight);
    ReachReport report = reported(findings.first(), lookups);
    report.result.findings = findings.sliced(1) + details;
    report.probes = probes;
    return report;
}

} // namespace BounceLens
