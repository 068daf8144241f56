// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/dmarcwords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kDmarcWords{
    FindingWords{"dmarc-pass",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The message passes DMARC of %1 through %4{: DMARC does not explain the refusal}.")},
    FindingWords{"dmarc-fail-reject",
                 QT_TRANSLATE_NOOP("Checks", "Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks "
                                             "to refuse such mail{: this explains the refusal}.")},
    FindingWords{"dmarc-fail-quarantine",
                 QT_TRANSLATE_NOOP("Checks", "Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks "
                                             "to treat such mail as suspicious{: this may explain the refusal}.")},
    FindingWords{
        "dmarc-fail-none",
        QT_TRANSLATE_NOOP("Checks",
                          "Neither SPF nor DKIM passes for a domain that belongs to %1, but under %2 the policy none "
                          "applies, which asks for no action: a receiver that refuses does so by its own rules.")},
    FindingWords{"dmarc-open-reject",
                 QT_TRANSLATE_NOOP("Checks", "%2 asks to refuse mail of %1 that is not authenticated{; whether this "
                                             "mail was authenticated cannot be told}.")},
    FindingWords{"dmarc-open-quarantine",
                 QT_TRANSLATE_NOOP("Checks", "%2 asks to treat mail of %1 that is not authenticated as suspicious{; "
                                             "whether this mail was authenticated cannot be told}.")},
    FindingWords{"dmarc-open-none",
                 QT_TRANSLATE_NOOP("Checks", "Under %2 the policy none, which asks for no action, applies to mail of "
                                             "%1{: DMARC hardly explains the refusal}.")},
    FindingWords{"dmarc-no-policy",
                 QT_TRANSLATE_NOOP("Checks", "No DMARC policy covers %1: receivers that demand one may refuse for "
                                             "that, but none refuses because of a policy.")},
    FindingWords{"dmarc-several",
                 QT_TRANSLATE_NOOP("Checks", "%1 has %2 DMARC records, so receivers act as if there were none.")},
    FindingWords{"dmarc-not-applied",
                 QT_TRANSLATE_NOOP("Checks", "The DMARC record %1 has no valid policy (p=) and asks for no reports, so "
                                             "receivers act as if there were none.")},
    FindingWords{
        "dmarc-no-domain",
        QT_TRANSLATE_NOOP("Checks", "{The bounce does not tell|You did not give} the domain of the From field.")},
    FindingWords{"dmarc-several-authors",
                 QT_TRANSLATE_NOOP("Checks", "The From field names authors of several domains (%1), so DMARC gives no "
                                             "result: many receivers refuse such mail for that.")},
    FindingWords{"dmarc-no-identifier",
                 QT_TRANSLATE_NOOP(
                     "Checks", "Neither the envelope sender nor a DKIM signature is known that could belong to %1.")},
    FindingWords{"dmarc-spf-aligned", QT_TRANSLATE_NOOP("Checks", "SPF passes for %1, which belongs to %2.")},
    FindingWords{"dmarc-spf-strict",
                 QT_TRANSLATE_NOOP(
                     "Checks", "SPF is about %1, but the DMARC record of %2 demands the very same domain (aspf=s).")},
    FindingWords{
        "dmarc-spf-apart",
        QT_TRANSLATE_NOOP("Checks", "SPF is about %1, which does not belong to %2, so it does not count for DMARC.")},
    FindingWords{"dmarc-spf-failed",
                 QT_TRANSLATE_NOOP("Checks", "SPF is about %1, which belongs to %2, but SPF does not pass.")},
    FindingWords{"dmarc-spf-open", QT_TRANSLATE_NOOP("Checks", "Whether SPF of %1 counts for %2 cannot be told.")},
    FindingWords{"dmarc-dkim-aligned",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM signature of %1 holds, and %1 belongs to %2.")},
    FindingWords{
        "dmarc-dkim-strict",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DKIM signature is of %1, but the DMARC record of %2 demands the very same domain (adkim=s).")},
    FindingWords{
        "dmarc-dkim-apart",
        QT_TRANSLATE_NOOP("Checks",
                          "The DKIM signature is of %1, which does not belong to %2, so it does not count for DMARC.")},
    FindingWords{"dmarc-dkim-failed",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM signature of %1 would count for %2, but it does not hold.")},
    FindingWords{"dmarc-dkim-open",
                 QT_TRANSLATE_NOOP("Checks", "Whether the DKIM signature of %1 counts for %2 cannot be told.")},
    FindingWords{"dmarc-policy-p", QT_TRANSLATE_NOOP("Checks", "The policy %1 comes from p= of %2.")},
    FindingWords{"dmarc-policy-sp",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The policy %1 comes from sp= of %2, because the domain has no record of its own.")},
    FindingWords{"dmarc-policy-np",
                 QT_TRANSLATE_NOOP("Checks", "The policy %1 comes from np= of %2, because the domain does not exist.")},
    FindingWords{"dmarc-testing",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The DMARC record says t=y (testing), so receivers apply the policy %2 instead of %1.")},
    FindingWords{"dmarc-bad-tag",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The value of %1= in %2, “%3”, is of the wrong form or stands there twice; receivers "
                               "ignore it.")},
    FindingWords{"dmarc-old-tag", QT_TRANSLATE_NOOP("Checks", "%1= in %2 is no longer part of DMARC (RFC 9989).")},
    FindingWords{"dmarc-unknown-tag",
                 QT_TRANSLATE_NOOP("Checks", "%1= in %2 is not a tag of DMARC; receivers ignore it.")},
    FindingWords{"dmarc-no-reports",
                 QT_TRANSLATE_NOOP("Checks", "%1 asks for no reports, so its owner does not learn which mail fails.")},
    FindingWords{"dmarc-report-refused",
                 QT_TRANSLATE_NOOP("Checks", "Reports to %1 are not sent, because the record %2 is missing.")},
    FindingWords{"dmarc-report-unknown",
                 QT_TRANSLATE_NOOP(
                     "Checks", "Whether %1 accepts DMARC reports cannot be told, because %2 could not be looked up.")},
    FindingWords{"dmarc-suffix-list",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The domain of the From field belongs to %1 by DMARC records, but to %2 by the "
                                   "Public Suffix List; older receivers go by that list and may decide differently.")},
    FindingWords{"bimi-record", QT_TRANSLATE_NOOP("Checks", "%1 names a logo (BIMI).")},
    FindingWords{"bimi-declined", QT_TRANSLATE_NOOP("Checks", "%1 declines to show a logo (BIMI).")},
    FindingWords{"bimi-syntax",
                 QT_TRANSLATE_NOOP("Checks", "The BIMI record %1 is malformed{; this does not explain a refusal}.")},
    FindingWords{
        "bimi-location",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The BIMI record %1 names a logo that is not an https address{; this does not explain a refusal}.")},
    FindingWords{
        "bimi-evidence",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The BIMI record %1 names a certificate that is not an https address{; this does not explain a refusal}.")},
    FindingWords{"bimi-several", QT_TRANSLATE_NOOP("Checks", "%1 has several BIMI records, so receivers use none.")},
    FindingWords{"bimi-needs-policy",
                 QT_TRANSLATE_NOOP("Checks",
                                   "Receivers show the logo of %1 only under a DMARC policy of quarantine or reject.")},
    FindingWords{"dmarc-spf-aligned=", QT_TRANSLATE_NOOP("Checks", "SPF passes for %1 itself.")},
    FindingWords{"dmarc-spf-failed=", QT_TRANSLATE_NOOP("Checks", "SPF is about %1 itself, but SPF does not pass.")},
    FindingWords{"dmarc-spf-open=", QT_TRANSLATE_NOOP("Checks", "Whether SPF of %1 passes cannot be told.")},
    FindingWords{"dmarc-dkim-aligned=", QT_TRANSLATE_NOOP("Checks", "The DKIM signature of %1 itself holds.")},
    FindingWords{"dmarc-dkim-failed=",
                 QT_TRANSLATE_NOOP("Checks", "The DKIM signature of %1 would count, but it does not hold.")},
    FindingWords{"dmarc-dkim-open=",
                 QT_TRANSLATE_NOOP("Checks", "Whether the DKIM signature of %1 holds cannot be told.")},
    FindingWords{"dmarc-policy-missing",
                 QT_TRANSLATE_NOOP(
                     "Checks", "%2 has no valid p=, or a wrong sp= or np=, so receivers act as if it said p=none.")},
    FindingWords{
        "dmarc-tag-case",
        QT_TRANSLATE_NOOP("Checks", "%1= in %2 must be written in small letters; receivers ignore it as it is.")},
    FindingWords{"dmarc-bad-uri",
                 QT_TRANSLATE_NOOP("Checks", "“%1” among the report addresses of %2 is no address of the form "
                                             "“mailto:name@example.com”; no reports go there.")},
    FindingWords{
        "dmarc-several-stricter",
        QT_TRANSLATE_NOOP("Checks",
                          "The records of %1 ask for different policies. The stricter one (%2) is proposed, so that "
                          "nothing gets weaker; it applies to all mail of the domain as soon as there is one record.")},
    FindingWords{
        "dmarc-lookalike",
        QT_TRANSLATE_NOOP("Checks",
                          "%1 has a record that was meant to be DMARC, but that receivers do not take for one: “%2”.")},
    FindingWords{
        "dmarc-misplaced",
        QT_TRANSLATE_NOOP("Checks",
                          "A DMARC record stands at %1, where no receiver looks for it; it belongs at %2 instead.")},
    FindingWords{
        "dmarc-author-policy",
        QT_TRANSLATE_NOOP(
            "Checks",
            "For %1 alone, the policy %2 of %3 would apply; some receivers take the strictest policy of all authors.")},
    FindingWords{"dmarc-author-none", QT_TRANSLATE_NOOP("Checks", "No DMARC policy covers %1.")},
    FindingWords{"bimi-needs-subdomains",
                 QT_TRANSLATE_NOOP("Checks", "Receivers do not show the logo of %1 while the DMARC record of the "
                                             "organisation spares subdomains (sp=none).")},
    FindingWords{"dmarc-alias-empty",
                 QT_TRANSLATE_NOOP("Checks", "%1 is an alias of %2, where no record is published; whoever runs %2 must "
                                             "publish it there, or the alias must go.")},
};

} // namespace

std::span<const FindingWords> dmarcWords()
{
    return kDmarcWords;
}

} // namespace BounceLens
