// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/dkim/verification.h"

#include "dns/lookups.h"

#include <algorithm>

namespace BounceLens {

namespace {

bool isBlocking(SignatureFault fault)
{
    return !isOutdated(fault);
}

void verifyBody(SignatureVerdict &verdict, const RawMessage &message)
{
    const SignatureField &signature = verdict.signature;
    QByteArray body = canonicalBody(message.body, signature.bodyMethod);
    if (signature.bodyLength) {
        verdict.unsignedBytes = std::max<qint64>(0, body.size() - *signature.bodyLength);
        if (*signature.bodyLength > body.size()) {
            verdict.faults.append(SignatureFault::LongerThanBody);
        }
        body.truncate(qsizetype(std::min<qint64>(body.size(), *signature.bodyLength)));
    }
    const bool isSame = hashOf(signature.algorithm, body) == signature.bodyHash;
    verdict.body = isSame ? SignatureMatch::Holds : SignatureMatch::Differs;
}

bool canRead(const SignatureVerdict &verdict)
{
    const SignatureField &signature = verdict.signature;
    return signature.algorithm != SignatureAlgorithm::Unknown &&
           !verdict.faults.contains(SignatureFault::UnknownMethod);
}

} // namespace

bool SignatureVerdict::holds() const
{
    return faults.isEmpty() && header == SignatureMatch::Holds && body == SignatureMatch::Holds;
}

bool SignatureVerdict::holdsButOutdated() const
{
    return !hasBlockingFault() && header == SignatureMatch::Holds && body == SignatureMatch::Holds;
}

bool SignatureVerdict::hasBlockingFault() const
{
    return std::ranges::any_of(faults, isBlocking);
}

void matchKeys(SignatureVerdict &verdict, const DnsAnswer &key, const QByteArray &text)
{
    verdict.keyOutcome = key.outcome;
    verdict.keyRecords = key.records.size();
    verdict.possibleKeys =
        std::ranges::count_if(key.records, [](const DnsRecord &record) { return TagList::read(record.text).has("p"); });
    verdict.keyAliases = key.aliases;
    if (key.records.isEmpty()) {
        verdict.faults.append(isVoid(key) ? SignatureFault::NoKey : SignatureFault::KeyUnknown);
        return;
    }
    const SignatureField &signature = verdict.signature;
    QList<SignatureFault> best;
    bool isFirst = true;
    for (const DnsRecord &record : key.records.first(std::min(key.records.size(), kMaxKeyRecords))) {
        const SignatureKey read = readKey(record.text);
        const QList<SignatureFault> faults = keyFaults(read, signature);
        const bool isReadable = !read.data.isEmpty() && !faults.contains(SignatureFault::KeyWrongType);
        const SignatureMatch match =
            isReadable ? matchSignature(signature.algorithm, read, text, signature.signature) : SignatureMatch::Untold;
        const bool isBetter = match == SignatureMatch::Holds && verdict.header != SignatureMatch::Holds;
        if (isFirst || isBetter || (match == verdict.header && faults.size() < best.size())) {
            best = faults;
            verdict.key = read;
            verdict.keyRecord = record.text;
            verdict.header = match;
        }
        isFirst = false;
    }
    verdict.faults += best;
}

SignatureVerdict verifySignature(const RawMessage &message, const SignatureField &signature, const DnsAnswer &key,
                                 const VerificationContext &context)
{
    SignatureVerdict verdict;
    verdict.signature = signature;
    verdict.faults = signature.faults;
    if (signature.expiresAt && *signature.expiresAt < context.now) {
        verdict.faults.append(SignatureFault::Expired);
    }
    if (!canRead(verdict)) {
        return verdict;
    }
    if (context.isBodyKnown) {
        verifyBody(verdict, message);
    }
    if (signature.keyName()) {
        matchKeys(verdict, key,
                  canonicalFields(message, signature.signedFields, signature.headerMethod) +
                      unsignedForm(signature, signature.headerMethod));
    }
    return verdict;
}

} // namespace BounceLens
