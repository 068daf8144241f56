// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/dkim/signaturekey.h"

#include "mailauth/dkim/crypto.h"

#include <algorithm>

namespace BounceLens {

namespace {

KeyType typeOf(const TagList &tags)
{
    const QByteArray name = tags.has("k") ? tags.value("k") : QByteArray("rsa");
    return name == "rsa" ? KeyType::Rsa : name == "ed25519" ? KeyType::Ed25519 : KeyType::Unknown;
}

KeyType typeFor(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::Ed25519Sha256 ? KeyType::Ed25519 : KeyType::Rsa;
}

QByteArrayView hashFor(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::RsaSha1 ? "sha1" : "sha256";
}

/// t=s: the domain of i= must be d= itself, RFC 6376 section 3.6.1.
bool isExactIdentity(const SignatureField &signature)
{
    return signature.identityDomain() == signature.domain;
}

} // namespace

SignatureKey readKey(QByteArrayView record)
{
    const TagList tags = TagList::read(record);
    SignatureKey key;
    const bool isVersionRight = !tags.has("v") || tags.startsWith("v", "DKIM1");
    key.isMalformed = !tags.isStrict() || !isVersionRight || !tags.has("p");
    key.isRevoked = tags.has("p") && withoutSpace(tags.value("p")).isEmpty();
    key.type = typeOf(tags);
    key.notes = tags.value("n");
    if (tags.has("h")) {
        key.hashes = splitTrimmed(tags.value("h"), ':');
    }
    if (tags.has("s")) {
        const QList<QByteArray> uses = splitTrimmed(tags.value("s"), ':');
        key.isForMail = uses.contains("*") || uses.contains("email");
    }
    const QList<QByteArray> flags = splitTrimmed(tags.value("t"), ':');
    key.isTesting = flags.contains("y");
    key.isStrict = flags.contains("s");
    if (!key.isRevoked && key.type != KeyType::Unknown) {
        key.data = fromBase64(tags.value("p")).value_or(QByteArray());
        key.bits = keyBits(key.type, key.data);
        key.isMalformed = key.isMalformed || key.bits == 0;
    }
    return key;
}

QList<SignatureFault> keyFaults(const SignatureKey &key, const SignatureField &signature)
{
    QList<SignatureFault> faults;
    const auto fail = [&faults](bool isWrong, SignatureFault fault) {
        if (isWrong) {
            faults.append(fault);
        }
    };
    fail(key.isRevoked, SignatureFault::KeyRevoked);
    fail(key.isMalformed && !key.isRevoked, SignatureFault::KeyMalformed);
    fail(key.type != typeFor(signature.algorithm), SignatureFault::KeyWrongType);
    fail(!key.hashes.isEmpty() && !key.hashes.contains(hashFor(signature.algorithm)), SignatureFault::KeyWrongHash);
    fail(!key.isForMail, SignatureFault::KeyWrongUse);
    if (signature.kind == SignatureKind::Dkim) {
        fail(key.isStrict && !isExactIdentity(signature), SignatureFault::KeyStrictMatch);
    }
    const bool isShort = key.type == KeyType::Rsa && key.bits > 0 && key.bits < kMinimumKeyBits;
    fail(isShort, SignatureFault::KeyTooShort);
    return faults;
}

} // namespace BounceLens
