// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dkim/check.h"

#include "check/age.h"
#include "check/dkim/findings.h"
#include "dns/lookups.h"

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

DnsAnswer answerFor(const QString &name, const QList<DnsAnswer> &answers)
{
    const auto found = std::ranges::find_if(answers, [&name](const DnsAnswer &answer) {
        return answer.question.type == RecordType::Txt && answer.question.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    DnsAnswer missing;
    missing.question = {.name = name, .type = RecordType::Txt};
    missing.outcome = name.isEmpty() ? DnsOutcome::NoDomain : DnsOutcome::Cancelled;
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

} // namespace

QList<DnsQuestion> dkimQuestions(const CheckSubject &subject)
{
    const RawMessage message = RawMessage::read(subject.message);
    QStringList names = readArc(message).keyNames();
    const QList<SignatureField> signatures = signaturesOf(message);
    for (qsizetype at = std::min(signatures.size(), kMaxSignatures); at > 0; --at) {
        names.prepend(signatures.at(at - 1).keyName());
    }
    names.removeAll(QString());
    names.removeDuplicates();
    QList<DnsQuestion> questions;
    for (const QString &name : names) {
        questions.append({.name = name, .type = RecordType::Txt});
    }
    return questions;
}

QStringList signingDomains(const CheckSubject &subject)
{
    QStringList domains;
    const QList<SignatureField> signatures = signaturesOf(RawMessage::read(subject.message));
    for (const SignatureField &signature : signatures.first(std::min(signatures.size(), kMaxSignatures))) {
        domains.append(signature.domain);
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
    const auto keyFor = [&answers](const QString &name) { return answerFor(name, answers); };
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
    const QList<DnsAnswer> answers = lookups.ask(dkimQuestions(subject));
    return dkimResult(subject, evaluateDkim(subject, answers, now), answers, now);
}

CheckResult dkimResult(const CheckSubject &subject, const DkimReport &report, const QList<DnsAnswer> &answers,
                       const QDateTime &now)
{
    CheckResult result = judged(report);
    result.findings += agedRecords(subject, answers, now);
    result.answers = answers;
    return result;
}

} // namespace BounceLens
