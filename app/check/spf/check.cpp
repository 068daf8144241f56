// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/spf/check.h"

#include "check/dnsfailure.h"
#include "check/spf/faults.h"
#include "check/spf/fix.h"
#include "check/spf/recordcheck.h"
#include "check/spf/syntaxid.h"
#include "mailauth/dkim/rawmessage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QLatin1StringView problemId(const SpfVerdict &verdict)
{
    switch (verdict.problem) {
    case SpfProblem::None:
    case SpfProblem::DnsFailed:
        return {};
    case SpfProblem::NoRecord:
        return "spf-no-record"_L1;
    case SpfProblem::NoDomain:
        return "spf-no-domain"_L1;
    case SpfProblem::BadDomainName:
        return "spf-bad-name"_L1;
    case SpfProblem::SeveralRecords:
        return "spf-several-records"_L1;
    case SpfProblem::Syntax:
        return spfSyntaxId(verdict.syntax.what);
    case SpfProblem::TooManyLookups:
        return "spf-too-many-lookups"_L1;
    case SpfProblem::TooManyVoid:
        return "spf-too-many-void"_L1;
    case SpfProblem::TooManyMx:
        return "spf-too-many-mx"_L1;
    case SpfProblem::MissingInclude:
        return "spf-missing-include"_L1;
    case SpfProblem::MissingRedirect:
        break;
    }
    return "spf-missing-redirect"_L1;
}

bool isAll(const QByteArray &term)
{
    return term.compare("all", Qt::CaseInsensitive) == 0 ||
           term.sliced(std::min(term.size(), qsizetype(1))).compare("all", Qt::CaseInsensitive) == 0;
}

QLatin1StringView resultId(const SpfVerdict &verdict)
{
    switch (verdict.result) {
    case SpfResult::Pass:
        return "spf-pass"_L1;
    case SpfResult::Fail:
        return isAll(verdict.term) ? "spf-not-listed"_L1 : "spf-forbidden"_L1;
    case SpfResult::SoftFail:
        return "spf-softfail"_L1;
    case SpfResult::Neutral:
        return "spf-neutral"_L1;
    default:
        return problemId(verdict);
    }
}

CheckOutcome outcomeOf(SpfResult result)
{
    switch (result) {
    case SpfResult::Pass:
        return CheckOutcome::Pass;
    case SpfResult::TempError:
        return CheckOutcome::CouldNotTell;
    default:
        return CheckOutcome::Problem;
    }
}

QStringList moreValues(const SpfVerdict &verdict, const SpfTree &tree)
{
    switch (verdict.problem) {
    case SpfProblem::Syntax:
        return {QString::number(verdict.syntax.offset)};
    case SpfProblem::TooManyLookups:
        return {QString::number(tree.nodes.isEmpty() ? 0 : tree.nodes.first().lookups)};
    case SpfProblem::TooManyMx:
    case SpfProblem::MissingInclude:
    case SpfProblem::MissingRedirect:
        return {verdict.target};
    default:
        return {};
    }
}

Finding summaryOf(const DomainName &domain, const SpfQuery &query, const SpfVerdict &verdict, const SpfTree &tree)
{
    if (verdict.problem == SpfProblem::DnsFailed) {
        return dnsFailure(verdict.failed);
    }
    const QStringList values{domain.shown(), query.address.toString(), QString::fromLatin1(verdict.term),
                             verdict.domain.shown()};
    return {
        .id = resultId(verdict), .values = values + moreValues(verdict, tree), .outcome = outcomeOf(verdict.result)};
}

QLatin1StringView stepId(SpfStepOutcome outcome)
{
    switch (outcome) {
    case SpfStepOutcome::Matched:
        return "spf-step-matched"_L1;
    case SpfStepOutcome::NotMatched:
        return "spf-step-not-matched"_L1;
    case SpfStepOutcome::Failed:
        return "spf-step-failed"_L1;
    case SpfStepOutcome::Entered:
        return "spf-step-entered"_L1;
    case SpfStepOutcome::Selected:
        break;
    }
    return "spf-step-record"_L1;
}

void addSteps(const SpfVerdict &verdict, QList<Finding> &findings)
{
    for (const SpfStep &step : verdict.trace) {
        findings.append({.id = stepId(step.outcome),
                         .values = {step.domain.shown(), QString::fromLatin1(step.term), QString::number(step.depth),
                                    QString::number(step.lookups), QString::number(step.voidLookups)},
                         .outcome = CheckOutcome::CouldNotTell});
    }
}

/// RFC 7208 section 2.3: receivers may look at the HELO name too.
Finding heloFinding(const DomainName &helo, const IpAddress &address, Lookups &lookups)
{
    const SpfQuery query = spfQuery(address, {}, helo.toString());
    static_cast<void>(exploreSpf(query, lookups));
    const SpfVerdict verdict = checkHost(query, lookups);
    const QStringList values{helo.shown(), query.address.toString(), QString::fromLatin1(verdict.term)};
    switch (verdict.result) {
    case SpfResult::Pass:
        return {.id = "spf-helo-pass"_L1, .values = values, .outcome = CheckOutcome::Pass};
    case SpfResult::Fail:
    case SpfResult::SoftFail:
        return {.id = "spf-helo-fail"_L1, .values = values, .outcome = CheckOutcome::Problem};
    case SpfResult::PermError:
        return {.id = "spf-helo-error"_L1, .values = values, .outcome = CheckOutcome::Problem};
    case SpfResult::TempError:
        return {.id = "spf-helo-unknown"_L1, .values = values, .outcome = CheckOutcome::CouldNotTell};
    default:
        return {.id = "spf-helo-none"_L1, .values = values, .outcome = CheckOutcome::CouldNotTell};
    }
}

CheckResult withoutAnswer(QLatin1StringView id, const QStringList &values)
{
    return {.check = CheckId::Spf,
            .outcome = CheckOutcome::CouldNotTell,
            .summary = {.id = id, .values = values, .outcome = CheckOutcome::CouldNotTell},
            .findings = {},
            .answers = {},
            .fixes = {}};
}

/// A field that whoever forwards a message puts on it; empty if it bears none.
QString markOfForwarding(const CheckSubject &subject)
{
    static constexpr std::array kMarks{"Delivered-To"_L1,    "X-Original-To"_L1, "X-Forwarded-To"_L1,
                                       "X-Forwarded-For"_L1, "Resent-From"_L1,   "X-MS-Exchange-Inbox-Rules-Loop"_L1};
    for (const RawField &field : RawMessage::read(subject.message).fields) {
        const auto mark =
            std::ranges::find_if(kMarks, [&field](QLatin1StringView name) { return field.is(QByteArrayView(name)); });
        if (mark != kMarks.end()) {
            return *mark;
        }
    }
    return {};
}

/// A server that forwards is a stranger to the sender's domain, so nothing is proposed that allows it.
SpfFix withoutForwarder(const SpfFix &fix, const DomainName &domain, const IpAddress &address,
                        const CheckSubject &subject)
{
    const bool addsAddress = fix.record && fix.record->after.contains(address.toString()) &&
                             !fix.record->before.contains(address.toString());
    const QString mark = addsAddress ? markOfForwarding(subject) : QString();
    return mark.isEmpty() ? fix
                          : SpfFix{.record = {},
                                   .finding = {.id = "spf-fix-forwarded"_L1,
                                               .values = {domain.shown(), address.toString(), mark},
                                               .outcome = CheckOutcome::CouldNotTell}};
}

/// The identity that receivers look at.
SpfQuery queryOf(const CheckSubject &subject, const DomainName &domain)
{
    const QString sender = subject.envelopeSender ? subject.envelopeSender->toString() : QString();
    const bool isGuess = sender.isEmpty() && subject.heloName.isEmpty();
    return spfQuery(*subject.sourceAddress, isGuess ? domain.toString() : sender, subject.heloName);
}

/// A question that finds nothing, which some receivers count one by one and RFC 7208 section 4.6.4 only by the term.
bool isVoidAddress(const DnsAnswer &answer)
{
    const RecordType type = answer.question.type;
    return isVoid(answer) && (type == RecordType::A || type == RecordType::Aaaa || type == RecordType::Mx);
}

/// The HELO name, if it is another one than what SPF is asked about anyway.
std::optional<DomainName> otherHelo(const CheckSubject &subject, const DomainName &domain)
{
    const auto helo = heloDomain(subject);
    return subject.envelopeSender && helo != domain ? helo : std::nullopt;
}

} // namespace

CheckResult checkSpf(const CheckSubject &subject, DnsSource &dns)
{
    const auto named = spfDomain(subject);
    if (!named) {
        return withoutAnswer("spf-no-sender"_L1, {});
    }
    const DomainName domain = *named;
    if (!subject.sourceAddress) {
        return checkSpfRecord(domain, subject.isOfBounce, dns);
    }
    const SpfQuery query = queryOf(subject, domain);
    const auto helo = otherHelo(subject, domain);
    Lookups lookups(dns);
    QList<DnsQuestion> first{{.name = domain, .type = RecordType::Txt}};
    if (helo) {
        first.append({.name = *helo, .type = RecordType::Txt});
    }
    static_cast<void>(lookups.ask(first));
    const SpfTree tree = exploreSpf(query, lookups);
    const SpfVerdict verdict = checkHost(query, lookups);
    const qsizetype voids = std::ranges::count_if(lookups.answers(), isVoidAddress);

    CheckResult result{.check = CheckId::Spf,
                       .outcome = outcomeOf(verdict.result),
                       .summary = summaryOf(domain, query, verdict, tree),
                       .findings = {},
                       .answers = {},
                       .fixes = {}};
    if (!subject.envelopeSender && subject.heloName.isEmpty()) {
        result.findings.append(
            {.id = "spf-by-from"_L1, .values = {domain.shown()}, .outcome = CheckOutcome::CouldNotTell});
    }
    const SpfFix fix = withoutForwarder(fixFor(query, verdict, lookups), domain, query.address, subject);
    if (!fix.finding.id.isEmpty()) {
        result.findings.append(fix.finding);
    }
    if (fix.record) {
        result.fixes.append(*fix.record);
    }
    result.findings += spfFaults(domain, tree, lookups);
    if (verdict.problem == SpfProblem::None && voids > kMaxSpfVoidLookups) {
        result.findings.append({.id = "spf-void-strict"_L1,
                                .values = {domain.shown(), QString::number(voids)},
                                .outcome = CheckOutcome::CouldNotTell});
    }
    if (!verdict.explanation.isEmpty()) {
        result.findings.append({.id = "spf-explanation"_L1,
                                .values = {verdict.domain.shown(), verdict.explanation},
                                .outcome = CheckOutcome::CouldNotTell});
    }
    if (helo) {
        result.findings.append(heloFinding(*helo, query.address, lookups));
    }
    addSteps(verdict, result.findings);
    result.answers = lookups.answers();
    return result;
}

} // namespace BounceLens
