// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dkim/check.h"

#include "check/age.h"
#include "check/dkim/findings.h"
#include "check/dkim/keycheck.h"
#include "dns/lookups.h"
#include "mailauth/mend/dkimkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QList<SignatureField> signaturesOf(const RawMessage &message)
{
    QList<SignatureField> signatures;
    for (const RawField &field : message.fields) {
        if (field.is("DKIM-Signature")) {
            signatures.append(readSignature(field, SignatureKind::Dkim));
        }
    }
    return signatures;
}

/// The key that is looked at without a message.
std::optional<DomainName> selectorName(const CheckSubject &subject)
{
    const bool isAsked = !subject.selector.isEmpty() && subject.fromDomain;
    return isAsked ? subject.fromDomain->below(subject.selector + u"._domainkey"_s) : std::nullopt;
}

DnsAnswer answerFor(const std::optional<DomainName> &name, const QList<DnsAnswer> &answers)
{
    const DnsQuestion asked{.name = name.value_or(DomainName()), .type = RecordType::Txt};
    const auto found = std::ranges::find(answers, asked, &DnsAnswer::question);
    DnsAnswer missing;
    missing.question = asked;
    missing.outcome = name ? DnsOutcome::Cancelled : DnsOutcome::NoDomain;
    return found == answers.end() ? missing : *found;
}

int rank(const SignatureVerdict &verdict)
{
    return verdict.holds() ? 0 : verdict.holdsButOutdated() ? 1 : verdict.hasBlockingFault() ? 3 : 2;
}

/// The whole check: passed by one signature that holds, failed if each is known not to.
CheckOutcome outcomeOf(const QList<Finding> &findings)
{
    const auto has = [&findings](CheckOutcome outcome) {
        return std::ranges::any_of(findings, [outcome](const Finding &finding) { return finding.outcome == outcome; });
    };
    return has(CheckOutcome::Pass)           ? CheckOutcome::Pass
           : has(CheckOutcome::CouldNotTell) ? CheckOutcome::CouldNotTell
                                             : CheckOutcome::Problem;
}

CheckResult judged(const DkimReport &report)
{
    CheckResult result{.check = CheckId::Dkim,
                       .outcome = CheckOutcome::CouldNotTell,
                       .summary = {.id = "dkim-none"_L1, .values = {}, .outcome = CheckOutcome::CouldNotTell},
                       .findings = {},
                       .answers = {},
                       .fixes = {}};
    QList<SignatureVerdict> ordered = report.signatures;
    std::ranges::stable_sort(ordered, {}, rank);
    QList<Finding> details;
    for (const SignatureVerdict &verdict : ordered) {
        result.findings.append(signatureFinding(verdict));
        details += signatureDetails(verdict);
        result.fixes += keyFixes(verdict);
    }
    if (!result.findings.isEmpty()) {
        result.outcome = outcomeOf(result.findings);
        const auto main = std::ranges::find(result.findings, result.outcome, &Finding::outcome);
        result.summary = *main;
    }
    result.findings += details;
    if (report.leftOut > 0) {
        result.findings.append({.id = "dkim-left-out"_L1,
                                .values = {QString::number(report.leftOut)},
                                .outcome = CheckOutcome::CouldNotTell});
    }
    result.findings += arcFindings(report.arc);
    return result;
}

/// The name with its domain once more behind it.
std::optional<DomainName> doubledName(const DomainName &key)
{
    const QStringList labels = key.labels();
    const qsizetype mark = labels.indexOf("_domainkey"_L1);
    return mark < 0 ? std::nullopt
                    : DomainName::fromPresentation(key.toString() + u'.' + labels.sliced(mark + 1).join(u'.'));
}

/// Keys that stand at such a name, and where they belong.
void addDoubled(const QList<DnsAnswer> &answers, CheckResult &result)
{
    for (const DnsAnswer &answer : answers) {
        const auto right = doubledName(answer.question.name);
        const auto wrong =
            right ? std::ranges::find(answers, *right, [](const DnsAnswer &one) { return one.question.name; })
                  : answers.end();
        if (wrong != answers.end() && !wrong->records.isEmpty() && isKeyRecord(wrong->records.first().text)) {
            const QString name = answer.question.name.toString();
            result.findings.prepend({.id = "dkim-key-doubled"_L1,
                                     .values = {answer.question.name.shown(), right->shown()},
                                     .outcome = CheckOutcome::Problem});
            result.fixes.append({.name = name,
                                 .type = u"TXT"_s,
                                 .before = {},
                                 .after = QString::fromUtf8(wrong->records.first().text)});
        }
    }
}

} // namespace

QList<DnsQuestion> dkimQuestions(const CheckSubject &subject)
{
    const RawMessage message = RawMessage::read(subject.message);
    QList<DnsQuestion> questions;
    const auto add = [&questions](const DomainName &name) {
        if (!std::ranges::contains(questions, name, &DnsQuestion::name)) {
            questions.append({.name = name, .type = RecordType::Txt});
        }
    };
    const QList<SignatureField> signatures = signaturesOf(message);
    for (const SignatureField &signature : signatures.first(std::min(signatures.size(), kMaxSignatures))) {
        if (const auto name = signature.keyName()) {
            add(*name);
        }
    }
    std::ranges::for_each(readArc(message).keyNames(), add);
    if (const auto name = selectorName(subject)) {
        add(*name);
    }
    return questions;
}

QList<DnsQuestion> doubledKeyQuestions(const QList<DnsAnswer> &answers)
{
    QList<DnsQuestion> questions;
    if (std::ranges::any_of(answers, [](const DnsAnswer &answer) { return !answer.records.isEmpty(); })) {
        return questions;
    }
    for (const DnsAnswer &answer : answers.first(std::min(answers.size(), kMaxDoubledKeys))) {
        const auto name = isVoid(answer) && answer.aliases.isEmpty() ? doubledName(answer.question.name) : std::nullopt;
        if (name) {
            questions.append({.name = *name, .type = RecordType::Txt});
        }
    }
    return questions;
}

QList<DomainName> signingDomains(const CheckSubject &subject)
{
    QList<DomainName> domains;
    const QList<SignatureField> signatures = signaturesOf(RawMessage::read(subject.message));
    for (const SignatureField &signature : signatures.first(std::min(signatures.size(), kMaxSignatures))) {
        if (signature.domain) {
            domains.append(*signature.domain);
        }
    }
    return domains;
}

DkimReport evaluateDkim(const CheckSubject &subject, const QList<DnsAnswer> &answers, const QDateTime &now)
{
    const RawMessage message = RawMessage::read(subject.message);
    const VerificationContext context{.now = (subject.time.isValid() ? subject.time : now).toSecsSinceEpoch(),
                                      .isBodyKnown = subject.isMessageWhole};
    DkimReport report;
    for (const SignatureField &signature : signaturesOf(message)) {
        if (report.signatures.size() >= kMaxSignatures) {
            ++report.leftOut;
            continue;
        }
        report.signatures.append(verifySignature(message, signature, answerFor(signature.keyName(), answers), context));
    }
    const auto keyFor = [&answers](const std::optional<DomainName> &name) { return answerFor(name, answers); };
    report.arc = verifyArc(message, readArc(message), keyFor, context);
    return report;
}

QList<AuthenticatedDomain> dkimDomains(const DkimReport &report)
{
    QList<AuthenticatedDomain> domains;
    for (const SignatureVerdict &verdict : report.signatures) {
        domains.append({.domain = verdict.signature.domain, .outcome = signatureFinding(verdict).outcome});
    }
    return domains;
}

CheckResult checkDkim(const CheckSubject &subject, DnsSource &dns, const QDateTime &now)
{
    Lookups lookups(dns);
    QList<DnsAnswer> answers = lookups.ask(dkimQuestions(subject));
    answers += lookups.ask(doubledKeyQuestions(answers));
    return dkimResult(subject, evaluateDkim(subject, answers, now), answers, now);
}

CheckResult dkimResult(const CheckSubject &subject, const DkimReport &report, const QList<DnsAnswer> &answers,
                       const QDateTime &now)
{
    const auto name = selectorName(subject);
    CheckResult result =
        name ? checkDkimKey(*subject.fromDomain, subject.selector, answerFor(name, answers)) : judged(report);
    addDoubled(answers, result);
    result.findings += name ? QList<Finding>() : agedRecords(subject, answers, now);
    result.answers = answers;
    return result;
}

} // namespace BounceLens
