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

#include <QDeadlineTimer>

#include <future>
#include <mutex>
#include <thread>
#include <vector>

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

    using DnsSource::ask;
    [[nodiscard]] QList<DnsAnswer> ask(const QList<DnsQuestion> &questions) override
    {
        return m_source.askUntil(m_deadline, questions);
    }

private:
    DnsSource &m_source;
    QDeadlineTimer m_deadline;
};

/// RFC 9989 section 4.4.1: only MAIL FROM counts, or HELO for the null path; a guess by the domain of From does not.
AuthenticatedDomain authenticatedBySpf(const CheckSubject &subject, const CheckResult &result)
{
    const bool isGuess = subject.envelopeSender.isEmpty() && subject.heloName.isEmpty();
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
    {
    }

    void run()
    {
        std::vector<std::jthread> threads;
        for (const CheckId check : m_request.checks) {
            threads.emplace_back([this, check] { tell(result(check)); });
        }
    }

private:
    [[nodiscard]] bool has(CheckId check) const { return m_request.checks.contains(check); }

    void tell(const CheckResult &result)
    {
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
            const QList<ProbeResult> probes = has(CheckId::Reachability) ? m_probes.get_future().get() : noProbes();
            TimedSource dns = source();
            return checkDane(m_request.subject, dns, probes);
        }
        default:
            break;
        }
        return independent(check);
    }

    CheckResult independent(CheckId check)
    {
        TimedSource dns = source();
        switch (check) {
        case CheckId::ReverseDns:
            return checkReverseDns(m_request.subject, dns);
        case CheckId::RecipientMx:
        case CheckId::SenderMx:
            return checkMx(check, m_request.subject, *m_request.catalog, dns);
        case CheckId::Blocklists:
            return checkBlocklists(m_request.subject, m_request.blocklists, dns);
        case CheckId::MtaSts:
            return checkMtaSts(m_request.subject, dns, m_means.policies);
        default:
            return checkDomain(m_request.subject, dns);
        }
    }

    CheckResult spf()
    {
        TimedSource dns = source();
        const CheckResult result = checkSpf(m_request.subject, dns);
        m_spf.set_value(authenticatedBySpf(m_request.subject, result));
        return result;
    }

    CheckResult dkim()
    {
        TimedSource dns = source();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const CheckResult result = checkDkim(m_request.subject, dns, now);
        m_dkim.set_value(dkimDomains(evaluateDkim(m_request.subject, result.answers, now)));
        return result;
    }

    CheckResult dmarc()
    {
        Authentication authentication{.areSignaturesKnown = !m_request.subject.message.isEmpty()};
        if (has(CheckId::Spf)) {
            authentication.spf = m_spf.get_future().get();
        }
        if (has(CheckId::Dkim)) {
            authentication.dkim = m_dkim.get_future().get();
        }
        TimedSource dns = source();
        return checkDmarc(m_request.subject, dns, authentication);
    }

    CheckResult reach()
    {
        TimedSource dns = source();
        const ReachReport report = checkReach(m_request.subject, dns, m_means.probes);
        m_probes.set_value(report.probes);
        return report.result;
    }

    static QList<ProbeResult> noProbes() { return {}; }
    [[nodiscard]] TimedSource source() const { return {m_means.dns, m_means.deadline}; }

    const CheckRequest &m_request;
    const CheckMeans &m_means;
    const std::function<void(const CheckResult &)> &m_done;
    std::mutex m_mutex;
    std::promise<AuthenticatedDomain> m_spf;
    std::promise<QList<AuthenticatedDomain>> m_dkim;
    std::promise<QList<ProbeResult>> m_probes;
};

} // namespace

void runChecks(const CheckRequest &request, const CheckMeans &means,
               const std::function<void(const CheckResult &)> &done)
{
    Run(request, means, done).run();
}

} // namespace BounceLens
