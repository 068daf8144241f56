// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dmarc/check.h"

#include "check/age.h"
#include "check/dmarc/bimi.h"
#include "check/dmarc/otherrecords.h"
#include "check/dmarc/recordfindings.h"
#include "check/dnsfailure.h"
#include "names/publicsuffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxAuthors = 4; // domains of From whose policies are shown; more say nothing new

/// The policy for the domain in From, and the tag that gives it.
struct AppliedPolicy
{
    DmarcPolicy asked = DmarcPolicy::None;
    DmarcPolicy applied = DmarcPolicy::None; ///< after t=y
    QLatin1StringView id = "dmarc-policy-p"_L1;
};

AppliedPolicy policyFor(const DmarcRecord &record, PolicySource source, bool authorExists)
{
    AppliedPolicy policy;
    policy.asked = record.policy.value_or(DmarcPolicy::None);
    if (record.hasBadPolicy()) {
        policy.asked = DmarcPolicy::None;
        policy.id = "dmarc-policy-missing"_L1;
    } else if (source != PolicySource::Author) {
        if (!authorExists && record.missingPolicy) {
            policy.asked = *record.missingPolicy;
            policy.id = "dmarc-policy-np"_L1;
        } else if (record.subdomainPolicy) {
            policy.asked = *record.subdomainPolicy;
            policy.id = "dmarc-policy-sp"_L1;
        }
    }
    policy.applied = record.isTesting ? milderPolicy(policy.asked) : policy.asked;
    return policy;
}

QLatin1StringView comparedId(const ComparedDomain &one)
{
    const auto pick = [&one](QLatin1StringView spf, QLatin1StringView dkim) { return one.isSpf ? spf : dkim; };
    switch (one.match) {
    case AlignmentMatch::OnlyRelaxed:
        return pick("dmarc-spf-strict"_L1, "dmarc-dkim-strict"_L1);
    case AlignmentMatch::Apart:
        return pick("dmarc-spf-apart"_L1, "dmarc-dkim-apart"_L1);
    case AlignmentMatch::Untold:
        return pick("dmarc-spf-open"_L1, "dmarc-dkim-open"_L1);
    case AlignmentMatch::Aligned:
        break;
    }
    switch (one.domain.outcome) {
    case CheckOutcome::Pass:
        return pick("dmarc-spf-aligned"_L1, "dmarc-dkim-aligned"_L1);
    case CheckOutcome::Problem:
        return pick("dmarc-spf-failed"_L1, "dmarc-dkim-failed"_L1);
    case CheckOutcome::CouldNotTell:
        break;
    }
    return pick("dmarc-spf-open"_L1, "dmarc-dkim-open"_L1);
}

CheckOutcome outcomeOf(const ComparedDomain &one)
{
    return one.passes() ? CheckOutcome::Pass : one.isOpen() ? CheckOutcome::CouldNotTell : CheckOutcome::Problem;
}

QLatin1StringView failId(DmarcPolicy policy, bool isOpen)
{
    switch (policy) {
    case DmarcPolicy::Reject:
        return isOpen ? "dmarc-open-reject"_L1 : "dmarc-fail-reject"_L1;
    case DmarcPolicy::Quarantine:
        return isOpen ? "dmarc-open-quarantine"_L1 : "dmarc-fail-quarantine"_L1;
    case DmarcPolicy::None:
        break;
    }
    return isOpen ? "dmarc-open-none"_L1 : "dmarc-fail-none"_L1;
}

class Evaluation
{
public:
    Evaluation(const CheckSubject &subject, DnsSource &dns, const Authentication &authentication)
        : m_author(subject.fromDomain.value_or(DomainName()))
        , m_otherAuthors(subject.otherFromDomains)
        , m_authentication(authentication)
        , m_lookups(dns)
    {
        m_result.check = CheckId::Dmarc;
    }

    CheckResult evaluate()
    {
        if (m_author.isRoot()) {
            return finish("dmarc-no-domain"_L1, CheckOutcome::CouldNotTell, {});
        }
        if (!m_otherAuthors.isEmpty()) {
            return evaluateAuthors();
        }
        askFirst();
        m_walk = walkTree(m_author, m_lookups);
        m_compared = compareDomains(m_walk, m_authentication, m_lookups);
        summarise();
        addCompared();
        addOrganisation();
        addUnusable();
        if (const WalkStep *step = m_walk.policy()) {
            addRecord(*step);
        }
        addLogo();
        m_result.answers = m_lookups.answers();
        return m_result;
    }

private:
    /// Everything that is known beforehand: each walk, whether the domain exists, and its logo.
    void askFirst()
    {
        QList<DnsQuestion> questions = walkQuestions(m_author);
        questions.append({.name = m_author, .type = RecordType::Mx});
        for (const DomainName &domain : {m_author, registeredDomain(m_author).value_or(m_author)}) {
            if (const auto logo = bimiName(domain)) {
                questions.append({.name = *logo, .type = RecordType::Txt});
            }
        }
        questions += walkQuestions(m_authentication.spf.domain.value_or(DomainName()));
        const qsizetype count = std::min(m_authentication.dkim.size(), kMaxComparedDomains);
        for (const AuthenticatedDomain &signature : m_authentication.dkim.first(count)) {
            questions += walkQuestions(signature.domain.value_or(DomainName()));
        }
        (void)m_lookups.ask(questions);
    }

    /// RFC 9989 section 5.3.1: no result, but receivers may look at each domain's policy all the same.
    CheckResult evaluateAuthors()
    {
        const QList<DomainName> all = QList{m_author} + m_otherAuthors;
        QList<DnsQuestion> questions;
        for (const DomainName &author : all.first(std::min(all.size(), kMaxAuthors))) {
            questions += walkQuestions(author);
        }
        (void)m_lookups.ask(questions);
        for (const DomainName &author : all.first(std::min(all.size(), kMaxAuthors))) {
            addAuthor(author, walkTree(author, m_lookups));
        }
        m_result.answers = m_lookups.answers();
        return finish("dmarc-several-authors"_L1, CheckOutcome::CouldNotTell, {authors().join(", "_L1)});
    }

    void addAuthor(const DomainName &author, const TreeWalk &walk)
    {
        const WalkStep *step = walk.policy();
        if (walk.failedStep >= 0) {
            m_result.findings.append(dnsFailure(walk.steps.at(walk.failedStep).answer));
        } else if (!step || !step->record->isApplied()) {
            m_result.findings.append(
                {.id = "dmarc-author-none"_L1, .values = {author.shown()}, .outcome = CheckOutcome::CouldNotTell});
        } else {
            const AppliedPolicy policy = policyFor(*step->record, walk.source, true);
            m_result.findings.append(
                {.id = "dmarc-author-policy"_L1,
                 .values = {author.shown(), policyName(policy.applied), step->answer.question.name.shown()},
                 .outcome = CheckOutcome::CouldNotTell});
        }
    }

    [[nodiscard]] QStringList authors() const
    {
        QStringList names{m_author.shown()};
        std::ranges::transform(m_otherAuthors, std::back_inserter(names), &DomainName::shown);
        return names;
    }

    CheckResult finish(QLatin1StringView id, CheckOutcome outcome, const QStringList &values)
    {
        m_result.summary = {.id = id, .values = values, .outcome = outcome};
        m_result.outcome = outcome;
        return m_result;
    }

    void summarise()
    {
        if (m_walk.failedStep >= 0) {
            m_result.summary = dnsFailure(m_walk.steps.at(m_walk.failedStep).answer);
            return;
        }
        const WalkStep *step = m_walk.policy();
        if (!step) {
            summariseMissing();
        } else if (!step->record->isApplied()) {
            const QStringList bad{step->answer.question.name.shown()};
            finish("dmarc-not-applied"_L1, CheckOutcome::Problem, bad);
        } else {
            summarisePolicy(*step);
        }
    }

    void summariseMissing()
    {
        const auto several = std::ranges::find_if(m_walk.steps, [](const WalkStep &step) { return step.records > 1; });
        if (several == m_walk.steps.end()) {
            finish("dmarc-no-policy"_L1, CheckOutcome::Problem, {m_author.shown(), m_walk.organisation.shown()});
        } else {
            finish("dmarc-several"_L1, CheckOutcome::Problem,
                   {several->answer.question.name.shown(), QString::number(several->records)});
        }
    }

    /// Records that were meant to count, and what to publish where there is none.
    void addUnusable()
    {
        const OtherRecords unusable = unusableRecords(m_walk);
        take(unusable);
        const bool isMissing = m_walk.failedStep < 0 && !m_walk.policy() && unusable.findings.isEmpty();
        if (!isMissing || m_lookups.ask(m_author, RecordType::Mx).outcome == DnsOutcome::NoDomain) {
            return;
        }
        const DomainName domain = registeredDomain(m_author).value_or(m_author);
        take(misplacedRecords(domain, m_lookups.ask(misplacedQuestions(domain))));
        if (m_result.fixes.isEmpty()) {
            m_result.fixes.append(firstRecord(domain));
        }
    }

    void take(const OtherRecords &others)
    {
        for (const Finding &finding : others.findings) {
            if (finding != m_result.summary) {
                m_result.findings.append(finding);
            }
        }
        m_result.fixes += others.fixes;
    }

    /// Of the domain itself, else of its organisation; neither under a policy that subdomains do not have.
    void addLogo()
    {
        DnsAnswer answer = m_lookups.ask(bimiName(m_author), RecordType::Txt);
        const bool isElsewhere = isVoid(answer) && m_walk.organisation != m_author && m_walk.policy();
        if (isElsewhere) {
            answer = m_lookups.ask(bimiName(m_walk.organisation), RecordType::Txt);
        }
        const auto own = std::ranges::find(m_walk.steps, m_walk.organisation, &WalkStep::domain);
        const bool sparesSubdomains =
            own != m_walk.steps.end() && own->record && own->record->subdomainPolicy == DmarcPolicy::None;
        m_result.findings += bimiFindings(answer, m_isEnforced, sparesSubdomains);
    }

    void summarisePolicy(const WalkStep &step)
    {
        const DnsAnswer exists = m_lookups.ask(m_author, RecordType::Mx);
        const AppliedPolicy policy = policyFor(*step.record, m_walk.source, exists.outcome != DnsOutcome::NoDomain);
        m_isEnforced = policy.applied != DmarcPolicy::None;
        const QString name = step.answer.question.name.shown();
        QStringList values{m_author.shown(), name, policyName(policy.applied)};
        const auto passing = std::ranges::find_if(m_compared, &ComparedDomain::passes);
        const bool isOpen = std::ranges::any_of(m_compared, &ComparedDomain::isOpen) || !m_authentication.spf.domain ||
                            !m_authentication.areSignaturesKnown;
        if (passing != m_compared.end()) {
            values.append(passing->domain.domain->shown());
            finish("dmarc-pass"_L1, CheckOutcome::Pass, values);
        } else {
            finish(failId(policy.applied, isOpen), isOpen ? CheckOutcome::CouldNotTell : CheckOutcome::Problem, values);
        }
        m_policyFindings.append(
            {.id = policy.id, .values = {policyName(policy.asked), name}, .outcome = CheckOutcome::CouldNotTell});
        if (policy.applied != policy.asked) {
            m_policyFindings.append({.id = "dmarc-testing"_L1,
                                     .values = {policyName(policy.asked), policyName(policy.applied)},
                                     .outcome = CheckOutcome::CouldNotTell});
        }
    }

    void addCompared()
    {
        for (const ComparedDomain &one : m_compared) {
            m_result.findings.append({.id = comparedId(one),
                                      .values = {one.domain.domain->shown(), m_author.shown()},
                                      .outcome = outcomeOf(one)});
        }
        if (m_compared.isEmpty()) {
            m_result.findings.append(
                {.id = "dmarc-no-identifier"_L1, .values = {m_author.shown()}, .outcome = CheckOutcome::CouldNotTell});
        }
        m_result.findings += m_policyFindings;
    }

    void addOrganisation()
    {
        const auto listed = registeredDomain(m_author);
        if (m_walk.isCertain && m_walk.policy() && listed && *listed != m_walk.organisation) {
            m_result.findings.append({.id = "dmarc-suffix-list"_L1,
                                      .values = {m_walk.organisation.shown(), listed->shown()},
                                      .outcome = CheckOutcome::CouldNotTell});
        }
    }

    void addRecord(const WalkStep &step)
    {
        m_result.findings += recordFindings(step);
        m_result.fixes += recordFixes(step, m_compared);
        const QList<ForeignReports> foreign = foreignReports(step, m_walk.organisation);
        QList<DnsQuestion> questions;
        for (const ForeignReports &one : foreign) {
            questions.append(one.question);
        }
        const QList<DnsAnswer> answers = m_lookups.ask(questions);
        m_result.findings += reportFindings(foreign, answers);
        m_result.fixes += reportFixes(foreign, answers);
    }

    DomainName m_author; ///< the root: not known
    QList<DomainName> m_otherAuthors;
    const Authentication &m_authentication;
    Lookups m_lookups;
    TreeWalk m_walk;
    QList<ComparedDomain> m_compared;
    QList<Finding> m_policyFindings;
    bool m_isEnforced = false;
    CheckResult m_result;
};

} // namespace

CheckResult checkDmarc(const CheckSubject &subject, DnsSource &dns, const Authentication &authentication,
                       const QDateTime &now)
{
    CheckResult result = Evaluation(subject, dns, authentication).evaluate();
    result.findings += agedRecords(subject, result.answers, now);
    return result;
}

} // namespace BounceLens
