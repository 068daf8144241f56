// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dkim/findings.h"

#include "check/dnsfailure.h"
#include "check/slips.h"
#include "mailauth/mend/dkimkey.h"

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
    if (fault == SignatureFault::NoKey && !verdict.keyAliases.isEmpty()) {
        const auto end = DomainName::fromPresentation(verdict.keyAliases.last());
        return about(verdict, "dkim-alias-missing"_L1, CheckOutcome::Problem, end.value_or(DomainName()).shown());
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
    if (verdict.possibleKeys > 1) {
        return about(verdict, "dkim-several-keys"_L1, CheckOutcome::CouldNotTell, QString::number(verdict.keyRecords));
    }
    return isOutdated ? about(verdict, "dkim-outdated"_L1, CheckOutcome::Problem)
                      : about(verdict, "dkim-holds"_L1, CheckOutcome::Pass);
}

QLatin1StringView idOf(KeySlip slip)
{
    switch (slip) {
    case KeySlip::Armour:
        return "dkim-key-armour"_L1;
    case KeySlip::WrappedEd:
        return "dkim-key-wrapped"_L1;
    case KeySlip::WrongType:
        return "dkim-key-other-type"_L1;
    case KeySlip::HashName:
        break;
    }
    return "dkim-key-hash-name"_L1;
}

/// What keeps the key from being read, where that can be told.
QList<Finding> keyDetails(const SignatureVerdict &verdict)
{
    QList<Finding> details;
    const auto mended = mendKey(verdict.keyRecord);
    if (mended) {
        const QString name = verdict.signature.keyName().value_or(DomainName()).shown();
        details += slipFindings(name, mended->slips, u"v=DKIM1"_s);
        for (const KeySlip slip : mended->keySlips) {
            details.append(about(verdict, idOf(slip), CheckOutcome::Problem));
        }
    } else if (const auto cut = keyCut(verdict.keyRecord)) {
        details.append(about(verdict, "dkim-key-cut"_L1, CheckOutcome::Problem, QString::number(cut->bytes)));
        details.last().values.append(QString::number(cut->expected));
    }
    return details;
}

/// What an alias was meant to lead to, if the end of its target stands there twice.
std::optional<DomainName> meantTarget(const SignatureVerdict &verdict)
{
    const auto target =
        verdict.keyAliases.size() == 1 ? DomainName::fromPresentation(verdict.keyAliases.first()) : std::nullopt;
    return target ? withoutRepeatedEnd(*target) : std::nullopt;
}

QList<RecordFix> aliasFixes(const SignatureVerdict &verdict)
{
    const auto meant = meantTarget(verdict);
    return meant ? QList<RecordFix>{{.name = verdict.signature.keyName().value_or(DomainName()).toString(),
                                     .type = u"CNAME"_s,
                                     .before = verdict.keyAliases.first(),
                                     .after = meant->toString()}}
                 : QList<RecordFix>();
}

/// Whose record it is: behind an alias, that of its target.
QString keyHolder(const SignatureVerdict &verdict)
{
    return verdict.keyAliases.isEmpty() ? verdict.signature.keyName().value_or(DomainName()).toString()
                                        : verdict.keyAliases.last();
}

/// True if the record itself keeps the key from being used.
bool isKeySpoilt(const SignatureVerdict &verdict)
{
    const auto isOfRecord = [](SignatureFault fault) {
        return fault == SignatureFault::KeyMalformed || fault == SignatureFault::KeyWrongType ||
               fault == SignatureFault::KeyWrongHash;
    };
    return !verdict.key.isRevoked && std::ranges::any_of(verdict.faults, isOfRecord);
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
    if (verdict.faults.contains(SignatureFault::NoKey) && meantTarget(verdict)) {
        details.append(about(verdict, "dkim-alias-doubled"_L1, CheckOutcome::Problem, verdict.keyAliases.first()));
    }
    if (isKeySpoilt(verdict)) {
        details += keyDetails(verdict);
    }
    const auto add = [&](bool isSo, QLatin1StringView id, qint64 number) {
        if (isSo && main.id != id) {
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
    if (verdict.faults.contains(SignatureFault::NoKey)) {
        return aliasFixes(verdict);
    }
    const auto mended = isKeySpoilt(verdict) ? mendKey(verdict.keyRecord) : std::nullopt;
    const bool isMended = mended && keyFaults(readKey(mended->text), verdict.signature).isEmpty();
    if (!isMended || mended->text == verdict.keyRecord) {
        return {};
    }
    return {{.name = keyHolder(verdict),
             .type = u"TXT"_s,
             .before = QString::fromUtf8(verdict.keyRecord),
             .after = QString::fromUtf8(mended->text)}};
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
