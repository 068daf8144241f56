// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/dkim/signaturefield.h"

namespace BounceLens {

enum class KeyType { Unknown, Rsa, Ed25519 };

/// Keys under this many bits do not count; RFC 8301 section 3.2.
inline constexpr int kMinimumKeyBits = 1024;
/// Keys under this many bits are weak: signers should use at least so many, RFC 8301 section 3.2.
inline constexpr int kRecommendedKeyBits = 2048;

/// One key record, RFC 6376 section 3.6.1: v k t s h p n; g= of RFC 4871 is ignored.
struct SignatureKey
{
    bool isMalformed = false;
    bool isRevoked = false;      ///< p= is there and empty
    KeyType type = KeyType::Rsa; ///< k=
    QList<QByteArray> hashes;    ///< h=; empty: any
    bool isForMail = true;       ///< s= is missing, "*" or "email"
    bool isTesting = false;      ///< t=y
    bool isStrict = false;       ///< t=s
    QByteArray data;             ///< p= decoded: SubjectPublicKeyInfo or RSAPublicKey; 32 bytes of Ed25519
    int bits = 0;                ///< of the modulus; 0 if the key cannot be read
    QByteArray notes;            ///< n=
};

[[nodiscard]] SignatureKey readKey(QByteArrayView record);

/// What keeps a key from verifying a signature; empty if nothing does.
[[nodiscard]] QList<SignatureFault> keyFaults(const SignatureKey &key, const SignatureField &signature);

} // namespace BounceLens
