// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dmarc/check.h"

#include "check/age.h"
#include "check/dmarc/bimi.h"
#include "check/dmarc/recordfindings.h"
#include "check/dnsfailure.h"
#include "names/publicsuffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

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
            return finish("dmarc-several-authors"_L1, CheckOutcome::CouldNotTell, {authors().join(", "_L1)});
        }
        askFirst();
        m_walk = walkTree(m_author, m_lookups);
        m_compared = compareDomains(m_walk, m_authentication, m_lookups);
        summarise();
        addCompared();
        addOrganisation();
        if (const WalkStep *step = m_walk.policy()) {
            addRecord(*step);
        }
        m_result.findings += bimiFindings(m_lookups.ask(bimiName(m_author), RecordType::Txt), m_isEnforced);
        m_result.answers = m_lookups.answers();
        return m_result;
    }

private:
    /// Everything that is known beforehand: each walk, whether the domain exists, and its logo.
    void askFirst()
    {
        QList<DnsQuestion> questions = walkQuestions(m_author);
        questions.append({.name = m_author, .type = RecordType::Mx});
        if (const auto logo = bimiName(m_author)) {
            questions.append({.name = *logo, .type = RecordType::Txt});
        }
        questions += walkQuestions(m_authentication.spf.domain.value_or(DomainName()));
        const qsizetype count = std::min(m_authentication.dkim.size(), kMaxComparedDomains);
        for (const AuthenticatedDomain &signature : m_authentication.dkim.first(count)) {
            questions += walkQuestions(signature.domain.value_or(DomainName()));
        }
        (void)m_lookups.ask(questions);
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
            addFirstRecord();
            return;
        }
        finish("dmarc-several"_L1, CheckOutcome::Problem,
               {several->answer.question.name.shown(), QString::number(several->records)});
        m_result.fixes.append(oneRecord(*several));
    }

    /// A first record, only where it would not hurt this mail.
    void addFirstRecord()
    {
        if (std::ranges::any_of(m_compared, &ComparedDomain::passes)) {
            const QString domain = m_walk.organisation.toString();
            m_result.fixes.append({.name = "_dmarc."_L1 + domain,
                                   .type = u"TXT"_s,
                                   .before = {},
                                   .after = "v=DMARC1; p=quarantine; rua=mailto:postmaster@"_L1 + domain});
        }
    }

    /// Keeps the first of several records.
    static RecordFix oneRecord(const WalkStep &step)
    {
        QByteArrayList texts;
        for (const DnsRecord &record : step.answer.records) {
            if (isDmarcRecord(record.text)) {
                texts.append(record.text);
            }
        }
        return {.name = step.answer.question.name.toString(),
                .type = u"TXT"_s,
                .before = QString::fromUtf8(texts.join('\n')),
                .after = QString::fromUtf8(texts.first())};
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
