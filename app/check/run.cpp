// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/run.h"

#include "check/blocklists.h"
#include "check/dkim/check.h"
#include "check/dmarc/check.h"
#include "check/domain/check.h"
#include "check/mx.h"
#include "check/reversedns.h"
#include "check/smtp/check.h"
#include "check/spf/check.h"
#include "check/subject.h"
#include "check/transport/danecheck.h"
#include "check/transport/mtastscheck.h"
#include "dns/lookups.h"

#include <QDeadlineTimer>

#include <future>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// One check's view of a source: all its questions have one deadline.
class TimedSource : public DnsSource
{
public:
    TimedSource(DnsSource &source, std::chrono::milliseconds time)
        : m_source(source)
        , m_deadline(time, Qt::PreciseTimer)
    {
    }

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        return m_source.askUntil(m_deadline, questions);
    }

private:
    DnsSource &m_source;
    QDeadlineTimer m_deadline;
};

/// What holds for every check: a pass is none if resolvers may answer with something else, and sentences about nothing
/// that was refused speak of no refusal.
CheckResult completed(CheckResult result, const CheckSubject &subject)
{
    for (const DnsAnswer &answer : std::as_const(result.answers)) {
        if (!answer.isAliasMixed) {
            continue;
        }
        const Finding finding{.id = "dns-alias-beside"_L1,
                              .values = {answer.question.name.shown(), typeName(answer.question.type)},
                              .outcome = CheckOutcome::CouldNotTell};
        const bool isPass = result.outcome == CheckOutcome::Pass;
        result.findings.prepend(isPass ? result.summary : finding);
        result.summary = isPass ? finding : result.summary;
        result.outcome = isPass ? CheckOutcome::CouldNotTell : result.outcome;
    }
    result.summary.isOfBounce = subject.isOfBounce;
    for (Finding &finding : result.findings) {
        finding.isOfBounce = subject.isOfBounce;
    }
    return result;
}

/// RFC 9989 section 4.4.1: only MAIL FROM counts, or HELO for the null path; a guess by the domain of From does not.
AuthenticatedDomain authenticatedBySpf(const CheckSubject &subject, const CheckResult &result)
{
    const bool isGuess = !subject.envelopeSender && subject.heloName.isEmpty();
    return isGuess ? AuthenticatedDomain()
                   : AuthenticatedDomain{.domain = spfDomain(subject), .outcome = result.outcome};
}

class Run
{
public:
    Run(const CheckRequest &request, const CheckMeans &means, const std::function<void(const CheckResult &)> &done)
        : m_request(request)
        , m_means(means)
        , m_done(done)
        , m_checks(withoutRepeats(request.checks))
    {
    }

    void run()
    {
        std::vector<std::jthread> threads;
        for (const CheckId check : m_checks) {
            threads.emplace_back([this, check] { tell(result(check)); });
        }
    }

private:
    [[nodiscard]] bool has(CheckId check) const { return m_checks.contains(check); }

    void tell(const CheckResult &found)
    {
        const CheckResult result = completed(found, m_request.subject);
        const std::scoped_lock lock(m_mutex);
        m_done(result);
    }

    CheckResult result(CheckId check)
    {
        switch (check) {
        case CheckId::Spf:
            return spf();
        case CheckId::Dkim:
            return dkim();
        case CheckId::Dmarc:
            return dmarc();
        case CheckId::Reachability:
            return reach();
        case CheckId::Dane: {
            const QList<ProbeResult> probes =
                has(CheckId::Reachability) ? m_probes.get_future().get() : QList<ProbeResult>();
            TimedSource dns = source();
            return checkDane(m_request.subject, dns, probes);
        }
        default:
            break;
        }
        TimedSource dns = source();
        return runCheck(check, m_request, dns, m_means.policies);
    }

    CheckResult spf()
    {
        TimedSource dns = source();
        const CheckResult result = checkSpf(m_request.subject, dns);
        m_spf.set_value(authenticatedBySpf(m_request.subject, completed(result, m_request.subject)));
        return result;
    }

    CheckResult dkim()
    {
        TimedSource dns = source();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const CheckSubject &subject = m_request.subject;
        Lookups lookups(dns);
        QList<DnsAnswer> answers = lookups.ask(dkimQuestions(subject));
        answers += lookups.ask(doubledKeyQuestions(answers));
        const DkimReport report = evaluateDkim(subject, answers, now);
        m_dkim.set_value(dkimDomains(report));
        return dkimResult(subject, report, answers, now);
    }

    CheckResult dmarc()
    {
        const CheckSubject &subject = m_request.subject;
        const bool isVerified = has(CheckId::Dkim) || dkimQuestions(subject).isEmpty();
        Authentication authentication{.areSignaturesKnown = isVerified && !subject.message.isEmpty()};
        if (has(CheckId::Spf)) {
            authentication.spf = m_spf.get_future().get();
        }
        if (has(CheckId::Dkim)) {
            authentication.dkim = m_dkim.get_future().get();
        }
        TimedSource dns = source();
        return checkDmarc(subject, dns, authentication);
    }

    CheckResult reach()
    {
        TimedSource dns = source();
        const ReachReport report = checkReach(m_request.subject, dns, m_means.probes);
        m_probes.set_value(report.probes);
        return report.result;
    }

    [[nodiscard]] TimedSource source() const { return {m_means.dns, m_means.deadline}; }

    const CheckRequest &m_request;
    const CheckMeans &m_means;
    const std::function<void(const CheckResult &)> &m_done;
    QList<CheckId> m_checks;
    std::mutex m_mutex;
    std::promise<AuthenticatedDomain> m_spf;
    std::promise<QList<AuthenticatedDomain>> m_dkim;
    std::promise<QList<ProbeResult>> m_probes;
};

/// The identities that SPF and DKIM would be about, before either has been asked.
Authentication unchecked(const CheckSubject &subject)
{
    Authentication authentication{.spf = {.domain = spfDomain(subject)}};
    for (const DomainName &domain : signingDomains(subject)) {
        authentication.dkim.append({.domain = domain});
    }
    return authentication;
}

} // namespace

CheckResult runCheck(CheckId check, const CheckRequest &request, DnsSource &dns, PolicyFetcher &policies)
{
    const CheckSubject &subject = request.subject;
    switch (check) {
    case CheckId::Spf:
        return checkSpf(subject, dns);
    case CheckId::Dkim:
        return checkDkim(subject, dns);
    case CheckId::Dmarc:
        return checkDmarc(subject, dns, unchecked(subject));
    case CheckId::ReverseDns:
        return checkReverseDns(subject, dns);
    case CheckId::RecipientMx:
    case CheckId::SenderMx:
        return checkMx(check, subject, *request.catalog, dns);
    case CheckId::Blocklists:
        return checkBlocklists(subject, request.blocklists, dns);
    case CheckId::MtaSts:
        return checkMtaSts(subject, dns, policies);
    case CheckId::Dane:
        return checkDane(subject, dns);
    case CheckId::DomainHealth:
        return checkDomain(subject, dns);
    case CheckId::Reachability:
        break;
    }
    CheckResult none;
    none.check = check;
    return none;
}

void runChecks(const CheckRequest &request, const CheckMeans &means,
               const std::function<void(const CheckResult &)> &done)
{
    Run(request, means, done).run();
}

} // namespace BounceLens
