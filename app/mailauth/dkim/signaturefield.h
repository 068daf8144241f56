// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/dkim/rawmessage.h"
#include "mailauth/taglist.h"
#include "names/domainname.h"

#include <QString>

#include <optional>

namespace BounceLens {

/// Which field a signature stands in; they differ in the tags that they must and must not have.
enum class SignatureKind {
    Dkim,       ///< DKIM-Signature, RFC 6376 section 3.5
    ArcMessage, ///< ARC-Message-Signature, RFC 8617 section 4.1.2: the same without v=, i= is a number, and From need
                ///< not be signed; without c= it is relaxed, as dkimpy and the public suite have it
    ArcSeal,    ///< ARC-Seal, RFC 8617 section 4.1.3: i, a, b, d, s, cv and t only matter; h= is forbidden
};

enum class SignatureAlgorithm { Unknown, RsaSha1, RsaSha256, Ed25519Sha256 };

/// Why receivers do not count a signature, whatever its bytes say. The outdated ones come last: such a signature can
/// still be verified, so that the user learns whether it would hold.
enum class SignatureFault {
    Malformed,        ///< not a tag list, or a value of the wrong form
    MissingTag,       ///< a tag that section 3.5 requires
    UnknownVersion,   ///< v= is neither 1 nor a draft's
    UnknownAlgorithm, ///< a=
    UnknownMethod,    ///< c=
    NoDnsQuery,       ///< q= without dns/txt
    ForeignIdentity,  ///< i= is not in d=
    FromUnsigned,     ///< h= without From, section 5.4
    SealSigned,       ///< h= names ARC-Seal, RFC 8617 section 4.1.2
    LongerThanBody,   ///< l= counts more bytes than the body has
    NoKey,            ///< no such record
    KeyUnknown,       ///< the DNS did not tell
    KeyMalformed,
    KeyRevoked,     ///< p= is empty
    KeyWrongType,   ///< k= is another than a= needs
    KeyWrongHash,   ///< h= of the key does not allow the hash
    KeyWrongUse,    ///< s= of the key is not for mail
    KeyStrictMatch, ///< t=s of the key, and i= is a subdomain
    Expired,        ///< x= is over
    OldVersion,     ///< v= is missing, or of a draft before RFC 4871
    Sha1,           ///< RFC 8301 section 3.1
    KeyTooShort,    ///< RSA under 1024 bits, RFC 8301 section 3.2
};

/// One signature field, read. Nothing is verified yet.
struct SignatureField
{
    SignatureKind kind = SignatureKind::Dkim;
    RawField field;
    QList<SignatureFault> faults;
    SignatureAlgorithm algorithm = SignatureAlgorithm::Unknown;
    QByteArray algorithmName; ///< a= as written
    Canonicalisation headerMethod = Canonicalisation::Simple;
    Canonicalisation bodyMethod = Canonicalisation::Simple;
    std::optional<DomainName> domain; ///< d=; nothing if it is missing, or no name
    QString selector;                 ///< s=
    QString identity;                 ///< i=, its quoted-printable decoded; "@d" if there is none. Dkim only
    QByteArray signature;
    QByteArray bodyHash;
    QList<QByteArray> signedFields; ///< h=
    std::optional<qint64> bodyLength;
    std::optional<qint64> signedAt;  ///< t=, seconds since 1970
    std::optional<qint64> expiresAt; ///< x=
    int instance = 0;                ///< i= of ARC, 1 to 50; 0 if it has none
    QByteArray chainValidation;      ///< cv= of ARC-Seal

    /// selector._domainkey.domain, RFC 6376 section 3.6.2.1; nothing if one of them is missing.
    [[nodiscard]] std::optional<DomainName> keyName() const;
    /// The domain of i=, which must be d= or below it.
    [[nodiscard]] std::optional<DomainName> identityDomain() const;
};

[[nodiscard]] SignatureField readSignature(const RawField &field, SignatureKind kind);

/// OldVersion, Sha1 and KeyTooShort: it can be verified all the same.
[[nodiscard]] bool isOutdated(SignatureFault fault);

/// The field with an empty b=, as it is signed, RFC 6376 section 3.7; canonical, without CRLF.
[[nodiscard]] QByteArray unsignedForm(const SignatureField &signature, Canonicalisation how);

} // namespace BounceLens
