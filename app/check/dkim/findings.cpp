// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dkim/findings.h"

#include "check/dnsfailure.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QLatin1StringView idOf(SignatureFault fault)
{
    switch (fault) {
    case SignatureFault::Malformed:
    case SignatureFault::SealSigned:
        return "dkim-malformed"_L1;
    case SignatureFault::MissingTag:
        return "dkim-missing-tag"_L1;
    case SignatureFault::UnknownVersion:
        return "dkim-version"_L1;
    case SignatureFault::UnknownAlgorithm:
        return "dkim-algorithm"_L1;
    case SignatureFault::UnknownMethod:
        return "dkim-method"_L1;
    case SignatureFault::NoDnsQuery:
        return "dkim-query"_L1;
    case SignatureFault::ForeignIdentity:
        return "dkim-identity"_L1;
    case SignatureFault::FromUnsigned:
        return "dkim-from-unsigned"_L1;
    case SignatureFault::LongerThanBody:
        return "dkim-length"_L1;
    case SignatureFault::NoKey:
    case SignatureFault::KeyUnknown:
        return "dkim-no-key"_L1;
    case SignatureFault::KeyMalformed:
        return "dkim-key-malformed"_L1;
    case SignatureFault::KeyRevoked:
        return "dkim-key-revoked"_L1;
    case SignatureFault::KeyWrongType:
        return "dkim-key-type"_L1;
    case SignatureFault::KeyWrongHash:
        return "dkim-key-hash"_L1;
    case SignatureFault::KeyWrongUse:
        return "dkim-key-use"_L1;
    case SignatureFault::KeyStrictMatch:
        return "dkim-key-strict"_L1;
    case SignatureFault::Expired:
        return "dkim-expired"_L1;
    case SignatureFault::OldVersion:
        return "dkim-old-version"_L1;
    case SignatureFault::Sha1:
        return "dkim-sha1"_L1;
    case SignatureFault::KeyTooShort:
        break;
    }
    return "dkim-key-short"_L1;
}

QString detailOf(SignatureFault fault, const SignatureVerdict &verdict)
{
    const SignatureField &signature = verdict.signature;
    switch (fault) {
    case SignatureFault::UnknownAlgorithm:
        return QString::fromLatin1(signature.algorithmName);
    case SignatureFault::ForeignIdentity:
    case SignatureFault::KeyStrictMatch:
        return signature.identity;
    case SignatureFault::LongerThanBody:
        return QString::number(signature.bodyLength.value_or(0));
    case SignatureFault::Expired:
        return QDateTime::fromSecsSinceEpoch(signature.expiresAt.value_or(0), QTimeZone::UTC).toString(Qt::ISODate);
    case SignatureFault::KeyTooShort:
        return QString::number(verdict.key.bits);
    default:
        return {};
    }
}

Finding about(const SignatureVerdict &verdict, QLatin1StringView id, CheckOutcome outcome, const QString &detail = {})
{
    const SignatureField &signature = verdict.signature;
    const auto shown = [](const std::optional<DomainName> &name) { return name ? name->shown() : u"?"_s; };
    const QString selector = signature.selector.isEmpty() ? u"?"_s : signature.selector;
    Finding finding{
        .id = id, .values = {shown(signature.domain), selector, shown(signature.keyName())}, .outcome = outcome};
    if (!detail.isEmpty()) {
        finding.values.append(detail);
    }
    return finding;
}

Finding faultFinding(const SignatureVerdict &verdict, SignatureFault fault)
{
    if (fault == SignatureFault::KeyUnknown) {
        DnsAnswer answer;
        answer.question = {.name = verdict.signature.keyName().value_or(DomainName()), .type = RecordType::Txt};
        answer.outcome = verdict.keyOutcome;
        return dnsFailure(answer);
    }
    return about(verdict, idOf(fault), CheckOutcome::Problem, detailOf(fault, verdict));
}

Finding matchFinding(const SignatureVerdict &verdict)
{
    const bool isOutdated = !verdict.faults.isEmpty();
    const bool headerHolds = verdict.header == SignatureMatch::Holds;
    if (verdict.header == SignatureMatch::Untold) {
        return about(verdict, "dkim-unverifiable"_L1, CheckOutcome::CouldNotTell);
    }
    switch (verdict.body) {
    case SignatureMatch::Untold:
        return about(verdict, headerHolds ? "dkim-header-holds"_L1 : "dkim-header-differs"_L1,
                     isOutdated ? CheckOutcome::Problem : CheckOutcome::CouldNotTell);
    case SignatureMatch::Differs:
        return about(verdict, headerHolds ? "dkim-body-changed"_L1 : "dkim-both-changed"_L1, CheckOutcome::Problem);
    case SignatureMatch::Holds:
        break;
    }
    if (!headerHolds) {
        return about(verdict, "dkim-header-changed"_L1, CheckOutcome::Problem);
    }
    return isOutdated ? about(verdict, "dkim-outdated"_L1, CheckOutcome::Problem)
                      : about(verdict, "dkim-holds"_L1, CheckOutcome::Pass);
}

QString namesOf(const QList<DomainName> &domains)
{
    QStringList names;
    std::ranges::transform(domains, std::back_inserter(names), &DomainName::shown);
    return names.join(", "_L1);
}

QLatin1StringView arcId(ArcProblem problem)
{
    switch (problem) {
    case ArcProblem::None:
    case ArcProblem::Structure:
        return "arc-fail-structure"_L1;
    case ArcProblem::ClaimedFail:
        return "arc-fail-claimed"_L1;
    case ArcProblem::ChainValue:
        return "arc-fail-value"_L1;
    case ArcProblem::MessageSignature:
        return "arc-fail-signature"_L1;
    case ArcProblem::Seal:
        break;
    }
    return "arc-fail-seal"_L1;
}

} // namespace

Finding signatureFinding(const SignatureVerdict &verdict)
{
    const auto blocking = std::ranges::find_if(verdict.faults, [](SignatureFault fault) { return !isOutdated(fault); });
    return blocking == verdict.faults.end() ? matchFinding(verdict) : faultFinding(verdict, *blocking);
}

QList<Finding> signatureDetails(const SignatureVerdict &verdict)
{
    QList<Finding> details;
    const Finding main = signatureFinding(verdict);
    for (const SignatureFault fault : verdict.faults) {
        const Finding finding = faultFinding(verdict, fault);
        if (finding != main && !details.contains(finding)) {
            details.append(finding);
        }
    }
    const auto add = [&](bool isSo, QLatin1StringView id, qint64 number) {
        if (isSo) {
            details.append(about(verdict, id, CheckOutcome::CouldNotTell, QString::number(number)));
        }
    };
    const int bits = verdict.key.bits;
    const bool isRsa = verdict.key.type == KeyType::Rsa;
    add(isRsa && bits >= kMinimumKeyBits && bits < kRecommendedKeyBits, "dkim-key-weak"_L1, bits);
    add(verdict.key.isTesting, "dkim-key-testing"_L1, bits);
    add(verdict.keyRecords > 1, "dkim-several-keys"_L1, verdict.keyRecords);
    add(verdict.unsignedBytes > 0, "dkim-unsigned-bytes"_L1, verdict.unsignedBytes);
    return details;
}

QList<RecordFix> keyFixes(const SignatureVerdict &verdict)
{
    QByteArray cleaned = verdict.keyRecord;
    cleaned.replace("\\", "").replace("\"", "");
    const SignatureKey key = readKey(cleaned);
    if (cleaned == verdict.keyRecord || key.isMalformed || key.isRevoked || !verdict.key.isMalformed) {
        return {};
    }
    return {{.name = verdict.signature.keyName().value_or(DomainName()).toString(),
             .type = u"TXT"_s,
             .before = QString::fromUtf8(verdict.keyRecord),
             .after = QString::fromUtf8(cleaned)}};
}

QList<Finding> arcFindings(const ArcVerdict &verdict)
{
    const QString instance = QString::number(verdict.instance);
    switch (verdict.state) {
    case ArcState::None:
        return {};
    case ArcState::Pass:
        return {{.id = "arc-pass"_L1, .values = {namesOf(verdict.sealers)}, .outcome = CheckOutcome::Pass}};
    case ArcState::CouldNotTell:
        return {{.id = "arc-unknown"_L1, .values = {instance}, .outcome = CheckOutcome::CouldNotTell}};
    case ArcState::Fail:
        break;
    }
    if (verdict.problem == ArcProblem::Structure && verdict.instance == 0) {
        return {{.id = "arc-fail-number"_L1, .values = {}, .outcome = CheckOutcome::Problem}};
    }
    return {{.id = arcId(verdict.problem), .values = {instance}, .outcome = CheckOutcome::Problem}};
}

} // namespace BounceLens
