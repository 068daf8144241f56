// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"
#include "mailauth/dkim/crypto.h"

namespace BounceLens {

/// Key records of one name that are tried: RFC 6376 section 6.1.2 leaves it open what several mean.
inline constexpr qsizetype kMaxKeyRecords = 5;

/// What is known beside the message.
struct VerificationContext
{
    qint64 now = 0;           ///< seconds since 1970: when the signature was or is looked at
    bool isBodyKnown = false; ///< the body is there, whole
};

/// What one signature is worth. The header and the body are told apart: either may be changed alone.
struct SignatureVerdict
{
    SignatureField signature;
    QList<SignatureFault> faults; ///< of the field, then of its key
    SignatureMatch header = SignatureMatch::Untold;
    SignatureMatch body = SignatureMatch::Untold;
    DnsOutcome keyOutcome = DnsOutcome::Cancelled;
    qsizetype keyRecords = 0;   ///< of any kind
    qsizetype possibleKeys = 0; ///< those of them that have a p=; receivers may take either
    QStringList keyAliases;     ///< names that the name of the key is an alias of
    QByteArray keyRecord;       ///< its text
    SignatureKey key;           ///< the record that was taken
    qint64 unsignedBytes = 0;   ///< of the body behind l=

    /// Nothing wrong, and both hold.
    [[nodiscard]] bool holds() const;
    /// The same, but for what later RFCs call too weak or too old.
    [[nodiscard]] bool holdsButOutdated() const;
    [[nodiscard]] bool hasBlockingFault() const;
};

/// Verifies one signature of a message, RFC 6376 section 6.1; not for ArcSeal.
/// \a key is the answer to TXT SignatureField::keyName().
[[nodiscard]] SignatureVerdict verifySignature(const RawMessage &message, const SignatureField &signature,
                                               const DnsAnswer &key, const VerificationContext &context);

/// Finds the key that fits, and whether \a text is what was signed.
void matchKeys(SignatureVerdict &verdict, const DnsAnswer &key, const QByteArray &text);

} // namespace BounceLens
