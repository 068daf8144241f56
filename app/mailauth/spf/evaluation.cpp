// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/spf/evaluation.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// What a record, or a term, comes to.
struct Outcome
{
    SpfResult result = SpfResult::Neutral;
    bool isMatch = false;
};

SpfResult resultOf(SpfQualifier qualifier)
{
    switch (qualifier) {
    case SpfQualifier::Pass:
        return SpfResult::Pass;
    case SpfQualifier::Fail:
        return SpfResult::Fail;
    case SpfQualifier::SoftFail:
        return SpfResult::SoftFail;
    case SpfQualifier::Neutral:
        break;
    }
    return SpfResult::Neutral;
}

bool isError(SpfResult result)
{
    return result == SpfResult::TempError || result == SpfResult::PermError;
}

bool isIn(const IpAddress &address, const DnsRecord &record, const SpfTerm &term)
{
    const auto listed = record.targetAddress();
    const auto network =
        listed ? IpNetwork::fromAddress(*listed, listed->isV4() ? term.prefix4 : term.prefix6) : std::nullopt;
    return network && network->contains(address);
}

class Evaluation
{
public:
    Evaluation(const SpfQuery &query, Lookups &lookups)
        : m_query(query)
        , m_lookups(lookups)
    {
    }

    [[nodiscard]] SpfVerdict run()
    {
        if (!m_query.domain) {
            m_verdict.problem = SpfProblem::BadDomainName;
            return m_verdict;
        }
        m_verdict.domain = *m_query.domain;
        m_verdict.result = evaluate({.name = m_query.domain, .text = m_query.domain->shown()}, 0);
        if (m_verdict.result == SpfResult::Fail && !m_explainBy.isEmpty()) {
            explain();
        }
        return m_verdict;
    }

private:
    SpfResult fail(SpfResult result, SpfProblem problem, const QString &target = {})
    {
        m_verdict.problem = problem;
        m_verdict.target = target;
        return result;
    }

    SpfResult failDns(const DnsAnswer &answer)
    {
        m_verdict.failed = answer;
        return fail(SpfResult::TempError, SpfProblem::DnsFailed);
    }

    void addStep(SpfStepOutcome outcome, const DomainName &domain, const QByteArray &term, qsizetype offset, int depth)
    {
        if (m_verdict.trace.size() >= kMaxSpfSteps && outcome == SpfStepOutcome::NotMatched) {
            return;
        }
        m_verdict.trace.append({.outcome = outcome,
                                .domain = domain,
                                .term = term,
                                .offset = offset,
                                .depth = depth,
                                .lookups = m_verdict.lookups,
                                .voidLookups = m_verdict.voidLookups});
    }

    /// RFC 7208 sections 4.3 to 4.7.
    SpfResult evaluate(const ExpandedName &where, int depth)
    {
        const DnsAnswer answer = m_lookups.ask(where.name, RecordType::Txt);
        const DomainName domain = where.name.value_or(DomainName());
        if (!isSettledOutside(answer)) {
            m_verdict.domain = domain;
            return failDns(answer);
        }
        const QList<QByteArray> records = spfRecords(answer);
        if (records.isEmpty()) {
            const bool exists = answer.outcome == DnsOutcome::Answered || answer.outcome == DnsOutcome::NoData;
            return fail(SpfResult::None, exists ? SpfProblem::NoRecord : SpfProblem::NoDomain, where.text);
        }
        m_verdict.domain = domain;
        if (records.size() > 1) {
            return fail(SpfResult::PermError, SpfProblem::SeveralRecords);
        }
        const auto record = parseSpfRecord(records.first());
        if (!record) {
            m_verdict.syntax = record.error();
            m_verdict.term = records.first().sliced(record.error().offset, record.error().length);
            return fail(SpfResult::PermError, SpfProblem::Syntax);
        }
        addStep(SpfStepOutcome::Selected, domain, record->text, 0, depth);
        return evaluateTerms(*record, domain, depth);
    }

    SpfResult evaluateTerms(const SpfRecord &record, const DomainName &domain, int depth)
    {
        for (const SpfTerm &term : record.terms) {
            if (term.isModifier()) {
                continue;
            }
            const auto [result, isMatch] = evaluateTerm(record, term, domain, depth);
            if (isError(result)) {
                addStep(SpfStepOutcome::Failed, domain, record.textOf(term), term.offset, depth);
                return result;
            }
            addStep(isMatch ? SpfStepOutcome::Matched : SpfStepOutcome::NotMatched, domain, record.textOf(term),
                    term.offset, depth);
            if (isMatch) {
                decide(record, term, domain, depth);
                return resultOf(term.qualifier);
            }
        }
        return redirect(record, domain, depth);
    }

    void decide(const SpfRecord &record, const SpfTerm &term, const DomainName &domain, int depth)
    {
        m_verdict.domain = domain;
        m_verdict.term = record.textOf(term);
        const SpfTerm *explanation = record.find(SpfTermKind::Explanation);
        if (depth == 0 && explanation) {
            m_explainBy = explanation->target.pieces;
        }
    }

    /// RFC 7208 section 6.1.
    SpfResult redirect(const SpfRecord &record, const DomainName &domain, int depth)
    {
        const SpfTerm *term = record.find(SpfTermKind::Redirect);
        m_verdict.domain = domain;
        m_verdict.term.clear();
        if (!term) {
            return SpfResult::Neutral;
        }
        m_verdict.term = record.textOf(*term);
        if (!countLookup()) {
            addStep(SpfStepOutcome::Failed, domain, record.textOf(*term), term->offset, depth);
            return SpfResult::PermError;
        }
        const ExpandedName target = expandName(term->target, valuesFor(domain));
        addStep(SpfStepOutcome::Entered, domain, record.textOf(*term), term->offset, depth);
        const SpfResult result = evaluate(target, depth);
        return result == SpfResult::None ? fail(SpfResult::PermError, SpfProblem::MissingRedirect, target.text)
                                         : result;
    }

    Outcome evaluateTerm(const SpfRecord &record, const SpfTerm &term, const DomainName &domain, int depth)
    {
        m_verdict.term = record.textOf(term);
        m_verdict.domain = domain;
        if (term.asksDns() && !countLookup()) {
            return {.result = SpfResult::PermError};
        }
        switch (term.kind) {
        case SpfTermKind::All:
            return {.isMatch = true};
        case SpfTermKind::Ip4:
        case SpfTermKind::Ip6:
            return {.isMatch = term.network && term.network->contains(m_query.address)};
        default:
            break;
        }
        const ExpandedName target = term.hasTarget ? expandName(term.target, valuesFor(domain))
                                                   : ExpandedName{.name = domain, .text = domain.shown()};
        if (m_verdict.lookups > kMaxSpfLookups) {
            return {.result = fail(SpfResult::PermError, SpfProblem::TooManyLookups)};
        }
        switch (term.kind) {
        case SpfTermKind::Include:
            return include(record, term, domain, target, depth);
        case SpfTermKind::A:
            return a(term, target.name);
        case SpfTermKind::Mx:
            return mx(term, target);
        case SpfTermKind::Ptr:
            return ptr(target.name);
        default:
            return exists(target.name);
        }
    }

    /// RFC 7208 section 5.2.
    Outcome include(const SpfRecord &record, const SpfTerm &term, const DomainName &domain, const ExpandedName &target,
                    int depth)
    {
        addStep(SpfStepOutcome::Entered, domain, record.textOf(term), term.offset, depth);
        const SpfResult result = evaluate(target, depth + 1);
        if (isError(result)) {
            return {.result = result};
        }
        m_verdict.domain = domain;
        m_verdict.term = record.textOf(term);
        if (result == SpfResult::None) {
            return {.result = fail(SpfResult::PermError, SpfProblem::MissingInclude, target.text)};
        }
        return {.isMatch = result == SpfResult::Pass};
    }

    Outcome a(const SpfTerm &term, const std::optional<DomainName> &target)
    {
        const DnsAnswer answer = m_lookups.ask(target, addressType());
        if (!isSettledOutside(answer)) {
            return {.result = failDns(answer)};
        }
        return countVoid(isVoidOutside(answer), isListed(answer, term));
    }

    /// RFC 7208 section 5.4; a null MX names no host.
    Outcome mx(const SpfTerm &term, const ExpandedName &target)
    {
        const DnsAnswer answer = m_lookups.ask(target.name, RecordType::Mx);
        if (!isSettledOutside(answer)) {
            return {.result = failDns(answer)};
        }
        if (answer.records.size() > kMaxSpfNames) {
            return {.result = fail(SpfResult::PermError, SpfProblem::TooManyMx, target.text)};
        }
        const QList<DnsAnswer> hosts = addressesOf(answer.records);
        const bool isMatch = std::ranges::any_of(hosts, [&](const DnsAnswer &host) { return isListed(host, term); });
        const auto failed = std::ranges::find_if_not(hosts, isSettledOutside);
        if (!isMatch && failed != hosts.end()) {
            return {.result = failDns(*failed)};
        }
        const bool isAnyVoid = hosts.size() < answer.records.size() || std::ranges::any_of(hosts, isVoidOutside);
        return countVoid(isVoidOutside(answer) || isAnyVoid, isMatch);
    }

    /// RFC 7208 section 5.5: errors of the DNS only mean that there is no such name.
    Outcome ptr(const std::optional<DomainName> &target)
    {
        const QList<DomainName> names = validatedNames();
        const bool isMatch =
            target && std::ranges::any_of(names, [&](const DomainName &name) { return name.isAtOrBelow(*target); });
        return countVoid(isVoidOutside(m_lookups.ask(m_query.address.reverseName(), RecordType::Ptr)), isMatch);
    }

    Outcome exists(const std::optional<DomainName> &target)
    {
        const DnsAnswer answer = m_lookups.ask(target, RecordType::A);
        if (!isSettledOutside(answer)) {
            return {.result = failDns(answer)};
        }
        return countVoid(isVoidOutside(answer), answer.outcome == DnsOutcome::Answered);
    }

    /// One answer for each record that names a host.
    QList<DnsAnswer> addressesOf(const QList<DnsRecord> &records)
    {
        QList<DnsQuestion> questions;
        for (const DnsRecord &record : records) {
            if (const auto name = record.targetName(); name && !name->isRoot()) {
                questions.append({.name = *name, .type = addressType()});
            }
        }
        return m_lookups.ask(questions);
    }

    QList<DomainName> validatedNames()
    {
        const DnsAnswer answer = m_lookups.ask(m_query.address.reverseName(), RecordType::Ptr);
        QList<DomainName> names;
        for (const DnsAnswer &host :
             addressesOf(answer.records.first(std::min(answer.records.size(), qsizetype(kMaxSpfNames))))) {
            if (isListed(host, {.target = {}, .network = {}})) {
                names.append(host.question.name);
            }
        }
        return names;
    }

    /// The macro "p", RFC 7208 section 7.3: the domain itself, else a name below it, else any.
    QByteArray validatedName(const DomainName &domain)
    {
        if (!m_isExplaining && m_verdict.lookups <= kMaxSpfLookups) {
            ++m_verdict.lookups;
        }
        const QList<DomainName> names = validatedNames();
        const auto same = std::ranges::find(names, domain);
        const auto below =
            std::ranges::find_if(names, [&](const DomainName &name) { return name.isAtOrBelow(domain); });
        const auto best = same != names.end() ? same : below != names.end() ? below : names.begin();
        return best == names.end() ? "unknown"_ba : best->toString().toLatin1();
    }

    [[nodiscard]] MacroValues valuesFor(const DomainName &domain)
    {
        return {.address = m_query.address,
                .sender = m_query.sender.toUtf8(),
                .domain = domain.toString().toLatin1(),
                .helo = m_query.helo.toUtf8(),
                .validatedName = [this, domain] { return validatedName(domain); }};
    }

    [[nodiscard]] RecordType addressType() const { return m_query.address.isV4() ? RecordType::A : RecordType::Aaaa; }

    [[nodiscard]] bool isListed(const DnsAnswer &answer, const SpfTerm &term) const
    {
        return std::ranges::any_of(answer.records,
                                   [&](const DnsRecord &record) { return isIn(m_query.address, record, term); });
    }

    [[nodiscard]] bool countLookup()
    {
        if (m_verdict.lookups >= kMaxSpfLookups) {
            fail(SpfResult::PermError, SpfProblem::TooManyLookups);
            return false;
        }
        ++m_verdict.lookups;
        return true;
    }

    Outcome countVoid(bool isVoidLookup, bool isMatch)
    {
        m_verdict.voidLookups += isVoidLookup ? 1 : 0;
        if (m_verdict.voidLookups > kMaxSpfVoidLookups) {
            return {.result = fail(SpfResult::PermError, SpfProblem::TooManyVoid)};
        }
        return {.isMatch = isMatch};
    }

    /// RFC 7208 section 6.2: whatever goes wrong here means that there is no explanation.
    void explain()
    {
        m_isExplaining = true;
        const MacroValues values = valuesFor(m_verdict.domain);
        const DnsAnswer answer = m_lookups.ask(expandName({m_explainBy}, values).name, RecordType::Txt);
        if (answer.records.size() != 1) {
            return;
        }
        if (const auto macros = parseMacros(answer.records.first().text, MacroPlace::Explanation)) {
            m_verdict.explanation = QString::fromUtf8(expand(*macros, values));
        }
    }

    const SpfQuery &m_query;
    Lookups &m_lookups;
    SpfVerdict m_verdict;
    QList<MacroPiece> m_explainBy; ///< exp= of the record that decided
    bool m_isExplaining = false;
};

} // namespace

SpfVerdict checkHost(const SpfQuery &query, Lookups &lookups)
{
    return Evaluation(query, lookups).run();
}

} // namespace BounceLens
