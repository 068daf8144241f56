// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/dkimwords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kDkimWords{
    FindingWords{
        "dkim-none",
        QT_TRANSLATE_NOOP("Checks", "The returned message has no DKIM signature, or its header was not returned.")},
    FindingWords{"dkim-holds",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The DKIM signature of %1 (selector %2) holds{: DKIM does not explain the refusal}.")},
    FindingWords{"dkim-outdated",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The DKIM signature of %1 (selector %2) matches the message, but is expired, "
                                   "outdated or too weak, so receivers do not count it{: this explains a refusal}.")},
    FindingWords{"dkim-body-changed",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The DKIM signature of %1 (selector %2) holds for the header, but the body was changed "
                               "after signing{: this explains a refusal, unless only the report changed it}.")},
    FindingWords{
        "dkim-header-changed",
        QT_TRANSLATE_NOOP("Checks",
                          "The body is as %1 (selector %2) signed it, but a signed header field was changed, or the "
                          "key is another one{: this explains a refusal, unless only the report changed it}.")},
    FindingWords{"dkim-both-changed",
                 QT_TRANSLATE_NOOP("Checks", "Neither header nor body match the DKIM signature of %1 (selector %2){: "
                                             "this explains a refusal, unless only the report changed them}.")},
    FindingWords{"dkim-header-holds",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The DKIM key of %1 (selector %2) is usable and the signature holds for the "
                                   "header; the body was not returned, so nobody can tell whether it was changed.")},
    FindingWords{
        "dkim-header-differs",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DKIM key of %1 (selector %2) is usable, but the returned header does not match the signature; it may "
            "have been changed on the way or in the report, and the body was not returned.")},
    FindingWords{
        "dkim-unverifiable",
        QT_TRANSLATE_NOOP(
            "Checks", "This computer's OpenSSL does not verify signatures of the kind that %1 (selector %2) made.")},
    FindingWords{
        "dkim-malformed",
        QT_TRANSLATE_NOOP("Checks", "The DKIM signature of %1 (selector %2) is malformed: receivers ignore it.")},
    FindingWords{
        "dkim-missing-tag",
        QT_TRANSLATE_NOOP(
            "Checks", "The DKIM signature of %1 (selector %2) lacks a tag that it must have: receivers ignore it.")},
    FindingWords{
        "dkim-version",
        QT_TRANSLATE_NOOP("Checks",
                          "The DKIM signature of %1 (selector %2) is of an unknown version: receivers ignore it.")},
    FindingWords{
        "dkim-algorithm",
        QT_TRANSLATE_NOOP(
            "Checks", "The DKIM signature of %1 (selector %2) uses an unknown algorithm (%4): receivers ignore it.")},
    FindingWords{"dkim-method",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM signature of %1 (selector %2) names an unknown way to prepare "
                                             "the text for signing (c=): receivers ignore it.")},
    FindingWords{
        "dkim-query",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DKIM signature of %1 (selector %2) does not keep its key in the DNS (q=): receivers ignore it.")},
    FindingWords{
        "dkim-identity",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DKIM signature of %1 (selector %2) signs for %4, which does not belong to %1: receivers ignore it.")},
    FindingWords{
        "dkim-from-unsigned",
        QT_TRANSLATE_NOOP(
            "Checks", "The DKIM signature of %1 (selector %2) does not cover the From field: receivers ignore it.")},
    FindingWords{"dkim-length",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM signature of %1 (selector %2) covers %4 bytes of the body, but "
                                             "the body is shorter: it was cut off after signing.")},
    FindingWords{
        "dkim-expired",
        QT_TRANSLATE_NOOP(
            "Checks", "The DKIM signature of %1 (selector %2) was valid until %4 only: receivers ignore it since.")},
    FindingWords{
        "dkim-old-version",
        QT_TRANSLATE_NOOP(
            "Checks", "The DKIM signature of %1 (selector %2) is of a draft, before RFC 4871: receivers ignore it.")},
    FindingWords{
        "dkim-sha1",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DKIM signature of %1 (selector %2) uses SHA-1, which receivers must ignore since 2018 (RFC 8301).")},
    FindingWords{
        "dkim-no-key",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DKIM key %3 does not exist, so nobody can verify the signature of %1{: this explains a refusal}.")},
    FindingWords{
        "dkim-key-malformed",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DKIM key %3 cannot be read, so nobody can verify the signature of %1{: this explains a refusal}.")},
    FindingWords{"dkim-key-revoked",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM key %3 was revoked (p= is empty), so the signature of %1 does "
                                             "not count{: this explains a refusal}.")},
    FindingWords{
        "dkim-key-type",
        QT_TRANSLATE_NOOP(
            "Checks", "The DKIM key %3 is of another type than the signature of %1 needs{: this explains a refusal}.")},
    FindingWords{
        "dkim-key-hash",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DKIM key %3 does not allow {the hash of the signature of %1|SHA-256, the hash of every signature of "
            "today} (h=){: this explains a refusal}.")},
    FindingWords{"dkim-key-use",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM key %3 is not for mail (s=){: this explains a refusal}.")},
    FindingWords{
        "dkim-key-strict",
        QT_TRANSLATE_NOOP(
            "Checks", "The DKIM key %3 does not allow subdomains (t=s), but %4 signed{: this explains a refusal}.")},
    FindingWords{"dkim-key-short",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The DKIM key %3 has %4 bits; receivers must ignore keys under 1024 bits (RFC 8301).")},
    FindingWords{"dkim-key-weak", QT_TRANSLATE_NOOP("Checks", "The DKIM key %3 has %4 bits; 2048 are recommended.")},
    FindingWords{
        "dkim-key-testing",
        QT_TRANSLATE_NOOP(
            "Checks", "The DKIM key %3 says that %1 is only testing (t=y); receivers treat the mail all the same.")},
    FindingWords{"dkim-several-keys",
                 QT_TRANSLATE_NOOP(
                     "Checks", "%3 has %4 records where there should be one; which of them receivers take is open.")},
    FindingWords{
        "dkim-unsigned-bytes",
        QT_TRANSLATE_NOOP("Checks",
                          "The DKIM signature of %1 (selector %2) does not cover the last %4 bytes of the body (l=).")},
    FindingWords{"dkim-left-out",
                 QT_TRANSLATE_NOOP("Checks", "The message has %1 more DKIM signatures that were not looked at.")},
    FindingWords{"arc-pass", QT_TRANSLATE_NOOP("Checks", "The ARC chain of the message holds; it was sealed by %1.")},
    FindingWords{
        "arc-fail-structure",
        QT_TRANSLATE_NOOP(
            "Checks", "The ARC chain is incomplete or out of order at step %1 (ARC set): receivers do not count it.")},
    FindingWords{"arc-fail-number",
                 QT_TRANSLATE_NOOP(
                     "Checks", "A field of the ARC chain has no valid number (i=): receivers do not count the chain.")},
    FindingWords{"arc-fail-claimed",
                 QT_TRANSLATE_NOOP("Checks", "The last server that sealed the ARC chain, at step %1 (ARC set), already "
                                             "found it broken: receivers do not count it.")},
    FindingWords{
        "arc-fail-value",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The ARC seal at step %1 (ARC set) does not continue the chain (cv=): receivers do not count the chain.")},
    FindingWords{"arc-fail-signature",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The ARC signature at step %1 (ARC set) does not hold, for instance because the "
                                   "message was changed later: receivers do not count the chain.")},
    FindingWords{"arc-fail-seal",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The ARC seal at step %1 (ARC set) does not hold: receivers do not count the chain.")},
    FindingWords{"arc-unknown",
                 QT_TRANSLATE_NOOP("Checks", "Whether the ARC chain holds cannot be told at step %1 (ARC set): the "
                                             "body of the message was not returned, or a key could not be looked up.")},
    FindingWords{
        "dkim-alias-missing",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DKIM key %3 is an alias of %4, where nothing is published, so nobody can verify the signature of %1{: "
            "this explains a refusal}. Whoever runs %4 must publish the key there, or the alias must go.")},
    FindingWords{"dkim-alias-doubled",
                 QT_TRANSLATE_NOOP("Checks", "The alias %3 leads to %4, whose end stands there twice: a dot is missing "
                                             "behind the name in the zone file.")},
    FindingWords{"dkim-key-armour",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM key %3 holds the lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY”; "
                                             "only the letters between them belong there.")},
    FindingWords{"dkim-key-wrapped",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM key %3 is an Ed25519 key in the form of RSA keys; an Ed25519 "
                                             "key stands in the record as 32 bytes alone.")},
    FindingWords{"dkim-key-other-type",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM key %3 names another type (k=) than the key that it holds.")},
    FindingWords{"dkim-key-doubled",
                 QT_TRANSLATE_NOOP("Checks",
                                   "A DKIM key stands at %2, where no receiver looks for it: a dot is missing behind "
                                   "the name in the zone file. It belongs at %1.")},
    FindingWords{"dkim-key-hash-name",
                 QT_TRANSLATE_NOOP(
                     "Checks",
                     "The DKIM key %3 names signature algorithms in h=, where names of hashes such as sha256 belong.")},
    FindingWords{"dkim-key-cut",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The DKIM key %3 is cut off: %4 of %5 bytes are there. Many DNS panels keep only "
                                   "255 characters of a text; the rest belongs in a second quoted string.")},
    FindingWords{"dkim-key-sound", QT_TRANSLATE_NOOP("Checks", "The DKIM key %3 can be used; it has %4 bits.")},
};

} // namespace

std::span<const FindingWords> dkimWords()
{
    return kDkimWords;
}

} // namespace BounceLens
