// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/dkim/signaturekey.h"

namespace BounceLens {

/// Bits of a public key as p= holds it (see SignatureKey::data); 0 if it is none of that type, or longer than
/// OpenSSL verifies in reasonable time (16384 bits).
[[nodiscard]] int keyBits(KeyType type, const QByteArray &data);

/// The hash that an algorithm signs: SHA-1 for rsa-sha1, else SHA-256.
[[nodiscard]] QByteArray hashOf(SignatureAlgorithm algorithm, const QByteArray &text);

enum class SignatureMatch {
    Holds,
    Differs,
    Untold, ///< OpenSSL refuses to verify such a signature here, for example SHA-1 by the system's policy
};

/// RFC 6376 section 6.1.3 (RSASSA-PKCS1-v1_5) and RFC 8463 section 3 (Ed25519 of the SHA-256 hash).
[[nodiscard]] SignatureMatch matchSignature(SignatureAlgorithm algorithm, const SignatureKey &key,
                                            const QByteArray &text, const QByteArray &signature);

} // namespace BounceLens
