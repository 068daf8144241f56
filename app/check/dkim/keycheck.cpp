// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dkim/keycheck.h"

#include "check/dkim/findings.h"
#include "dns/lookups.h"
#include "mailauth/dkim/signaturekey.h"
#include "mailauth/mend/dkimkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

SignatureAlgorithm algorithmOf(const SignatureKey &key)
{
    return key.type == KeyType::Ed25519 ? SignatureAlgorithm::Ed25519Sha256 : SignatureAlgorithm::RsaSha256;
}

/// A signature that any right key would fit.
SignatureVerdict verdictFor(const DomainName &domain, const QString &selector, const DnsAnswer &answer)
{
    SignatureVerdict verdict;
    verdict.signature.domain = domain;
    verdict.signature.selector = selector;
    verdict.keyOutcome = answer.outcome;
    verdict.keyAliases = answer.aliases;
    verdict.keyRecords = answer.records.size();
    if (answer.records.isEmpty()) {
        verdict.faults.append(isVoid(answer) ? SignatureFault::NoKey : SignatureFault::KeyUnknown);
        return verdict;
    }
    verdict.keyRecord = answer.records.first().text;
    verdict.key = readKey(verdict.keyRecord);
    verdict.signature.algorithm = algorithmOf(verdict.key);
    verdict.faults = keyFaults(verdict.key, verdict.signature);
    verdict.faults.removeAll(SignatureFault::KeyStrictMatch);
    if (const auto mended = mendKey(verdict.keyRecord)) {
        verdict.signature.algorithm = algorithmOf(readKey(mended->text));
    }
    return verdict;
}

} // namespace

CheckResult checkDkimKey(const DomainName &domain, const QString &selector, const DnsAnswer &answer)
{
    const SignatureVerdict verdict = verdictFor(domain, selector, answer);
    CheckResult result{.check = CheckId::Dkim, .summary = {}, .findings = {}, .answers = {answer}, .fixes = {}};
    const QString name = answer.question.name.shown();
    if (verdict.keyRecords > 1) {
        result.summary = {.id = "dkim-several-keys"_L1,
                          .values = {domain.shown(), selector, name, QString::number(verdict.keyRecords)},
                          .outcome = CheckOutcome::CouldNotTell};
    } else if (verdict.faults.isEmpty()) {
        result.summary = {.id = "dkim-key-sound"_L1,
                          .values = {domain.shown(), selector, name, QString::number(verdict.key.bits)},
                          .outcome = CheckOutcome::Pass};
    } else {
        result.summary = signatureFinding(verdict);
    }
    const QList<Finding> details = signatureDetails(verdict);
    const auto worst = std::ranges::find(details, CheckOutcome::Problem, &Finding::outcome);
    if (result.summary.id == "dkim-unverifiable"_L1 && worst != details.end()) {
        result.summary = *worst; // without a signature, only the key counts
    }
    result.outcome = result.summary.outcome;
    for (const Finding &finding : details) {
        const bool isNew = finding != result.summary && finding.id != result.summary.id;
        result.findings += isNew ? QList{finding} : QList<Finding>();
    }
    result.fixes = keyFixes(verdict);
    return result;
}

} // namespace BounceLens
