// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/authentication.h"
#include "mailauth/dkim/arc.h"

namespace BounceLens {

/// Signatures of one message that are looked at; more are counted only. RFC 6376 section 8.4: each costs time and a
/// question.
inline constexpr qsizetype kMaxSignatures = 12;

/// What the signatures of the returned message are worth.
struct DkimReport
{
    QList<SignatureVerdict> signatures; ///< in their order from the top
    qsizetype leftOut = 0;              ///< signatures beyond kMaxSignatures
    ArcVerdict arc;
};

/// The keys that the message names; no selector is guessed.
[[nodiscard]] QList<DnsQuestion> dkimQuestions(const CheckSubject &subject);
/// Missing keys that are looked for at another name.
inline constexpr qsizetype kMaxDoubledKeys = 2;

/// Where keys stand that are missing at their right place: "s._domainkey.example.com.example.com", because a dot is
/// missing behind the name in a zone file. Of \a answers that found nothing,
/// if none of them found a key.
[[nodiscard]] QList<DnsQuestion> doubledKeyQuestions(const QList<DnsAnswer> &answers);
/// The domains of the signatures that are looked at, before any is verified: a large message takes its time.
[[nodiscard]] QList<DomainName> signingDomains(const CheckSubject &subject);
/// Verifies with what was answered; asks nothing.
[[nodiscard]] DkimReport evaluateDkim(const CheckSubject &subject, const QList<DnsAnswer> &answers,
                                      const QDateTime &now);
/// For DMARC.
[[nodiscard]] QList<AuthenticatedDomain> dkimDomains(const DkimReport &report);

/// DKIM (RFC 6376, 8301, 8463) and ARC (RFC 8617) of the returned message.
///
/// Summary: the finding of the best signature, or dkim-none. One finding a signature (values: domain, selector, name of
/// the key record, then what is said):
///   dkim-holds; dkim-outdated (it holds, but see its faults); dkim-body-changed, dkim-header-changed,
///   dkim-both-changed; of a header alone: dkim-header-holds, dkim-header-differs; dkim-unverifiable (OpenSSL refuses)
///   dkim-malformed, dkim-missing-tag, dkim-version, dkim-algorithm (algorithm), dkim-method, dkim-query,
///   dkim-identity (i=), dkim-from-unsigned, dkim-length (l=), dkim-expired (time, ISO 8601), dkim-old-version,
///   dkim-sha1; of its key: dkim-no-key, dns-…, dkim-key-malformed, dkim-key-revoked, dkim-key-type, dkim-key-hash,
///   dkim-key-use, dkim-key-strict (i=), dkim-key-short (bits); dkim-alias-missing (what the name is an alias of);
///   dkim-several-keys (number): RFC 6376 section 3.6.2.2 leaves open what several mean, so it is no pass.
///   dkim-key-doubled (right name, the name at which a key stands).
/// What spoils a key: dkim-key-armour, dkim-key-wrapped, dkim-key-other-type, dkim-key-hash-name, dkim-key-cut (bytes,
///   expected), and what check/slips.h lists.
/// Beside it: dkim-key-weak (bits), dkim-key-testing, dkim-several-keys (number), dkim-unsigned-bytes (number),
///   dkim-left-out (number); arc-pass (sealers), arc-fail-<what> (instance), arc-fail-number (a field has
///   none), arc-unknown (instance); record-may-differ.
[[nodiscard]] CheckResult checkDkim(const CheckSubject &subject, DnsSource &dns,
                                    const QDateTime &now = QDateTime::currentDateTimeUtc());
/// The same of a report that was made before.
[[nodiscard]] CheckResult dkimResult(const CheckSubject &subject, const DkimReport &report,
                                     const QList<DnsAnswer> &answers, const QDateTime &now);

} // namespace BounceLens
