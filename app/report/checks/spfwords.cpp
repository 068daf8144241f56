// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/spfwords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kSpfWords{
    FindingWords{"spf-pass",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 allows %2 by “%3”{: SPF does not explain the refusal}.")},
    FindingWords{"spf-not-listed",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 does not list %2{: this explains the refusal}.")},
    FindingWords{"spf-forbidden",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 forbids %2 by “%3”{: this explains the refusal}.")},
    FindingWords{
        "spf-softfail",
        QT_TRANSLATE_NOOP(
            "Checks",
            "SPF of %1 does not list %2 and calls such mail suspicious (“%3”){: this can explain the refusal}.")},
    FindingWords{"spf-neutral",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 neither allows nor forbids %2: receivers that demand "
                                             "authentication refuse such mail unless DKIM passes.")},
    FindingWords{"spf-no-record",
                 QT_TRANSLATE_NOOP("Checks", "%1 has no SPF record, so nothing allows %2: receivers that demand "
                                             "authentication refuse such mail unless DKIM passes.")},
    FindingWords{
        "spf-record-missing",
        QT_TRANSLATE_NOOP(
            "Checks",
            "%1 has no SPF record: receivers that demand authentication refuse such mail unless DKIM passes.")},
    FindingWords{"spf-no-domain",
                 QT_TRANSLATE_NOOP("Checks", "The sender domain %1 does not exist{: this explains the refusal}.")},
    FindingWords{"spf-bad-name",
                 QT_TRANSLATE_NOOP("Checks", "“%1” is no name that can have an SPF record, so nothing allows %2.")},
    FindingWords{
        "spf-several-records",
        QT_TRANSLATE_NOOP(
            "Checks", "%4 has more than one SPF record, so receivers ignore them all{: this explains the refusal}.")},
    FindingWords{
        "spf-syntax-unknown",
        QT_TRANSLATE_NOOP(
            "Checks", "The SPF record of %4 is not valid, because “%3” is no mechanism{: this explains the refusal}.")},
    FindingWords{"spf-syntax-character",
                 QT_TRANSLATE_NOOP("Checks", "The SPF record of %4 is not valid, because “%3” holds a character that "
                                             "is not allowed{: this explains the refusal}.")},
    FindingWords{
        "spf-syntax-address",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The SPF record of %4 is not valid, because “%3” holds no whole IP address{: this explains the refusal}.")},
    FindingWords{"spf-syntax-prefix",
                 QT_TRANSLATE_NOOP("Checks", "The SPF record of %4 is not valid, because the number after the slash in "
                                             "“%3” is wrong{: this explains the refusal}.")},
    FindingWords{
        "spf-syntax-domain",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The SPF record of %4 is not valid, because “%3” names no usable domain{: this explains the refusal}.")},
    FindingWords{
        "spf-syntax-no-domain",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The SPF record of %4 is not valid, because the domain is missing in “%3”{: this explains the refusal}.")},
    FindingWords{"spf-syntax-text",
                 QT_TRANSLATE_NOOP("Checks", "The SPF record of %4 is not valid, because “%3” holds something that "
                                             "does not belong there{: this explains the refusal}.")},
    FindingWords{
        "spf-syntax-modifier",
        QT_TRANSLATE_NOOP(
            "Checks", "The SPF record of %4 is not valid, because “%3” cannot be read{: this explains the refusal}.")},
    FindingWords{
        "spf-syntax-repeated",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The SPF record of %4 is not valid, because “%3” may stand in it only once{: this explains the refusal}.")},
    FindingWords{"spf-too-many-lookups",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 needs more than 10 DNS look-ups, so receivers stop at “%3” and "
                                             "treat it as broken{: this explains the refusal}.")},
    FindingWords{"spf-too-many-void",
                 QT_TRANSLATE_NOOP(
                     "Checks", "SPF of %1 asks for more than two names that do not exist or have no such record (the "
                               "last by “%3”), so receivers treat it as broken{: this explains the refusal}.")},
    FindingWords{"spf-too-many-mx",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 uses “%3”, but %5 has more than 10 mail servers, so receivers "
                                             "treat it as broken{: this explains the refusal}.")},
    FindingWords{"spf-missing-include",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %4 includes %5, which has no SPF record, so receivers treat it as "
                                             "broken{: this explains the refusal}.")},
    FindingWords{"spf-missing-redirect",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 points to %5, which has no SPF record, so receivers treat it "
                                             "as broken{: this explains the refusal}.")},
    FindingWords{"spf-no-sender",
                 QT_TRANSLATE_NOOP("Checks", "{The bounce names|You gave} no sender whose SPF could be checked.")},
    FindingWords{"spf-no-address",
                 QT_TRANSLATE_NOOP(
                     "Checks",
                     "{The bounce does not name|You did not give} the IP address that SPF of %1 would have to allow.")},
    FindingWords{
        "spf-by-from",
        QT_TRANSLATE_NOOP("Checks", "The envelope sender is not known, so the domain of From, %1, was taken instead.")},
    FindingWords{"spf-lookalike",
                 QT_TRANSLATE_NOOP("Checks", "%1 has a record that was meant to be SPF but is none: “%2”.")},
    FindingWords{
        "spf-long",
        QT_TRANSLATE_NOOP("Checks",
                          "The SPF record of %1 is %2 bytes long; above 450 some receivers may not get it whole.")},
    FindingWords{
        "spf-answer-long",
        QT_TRANSLATE_NOOP("Checks",
                          "The TXT records of %1 are %2 bytes together; above 512 they do not fit one UDP answer.")},
    FindingWords{"spf-ptr",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 uses “%2”, which is slow and which some receivers ignore.")},
    FindingWords{"spf-behind-all",
                 QT_TRANSLATE_NOOP("Checks", "“%2” stands behind “all” in the SPF record of %1 and never counts.")},
    FindingWords{
        "spf-plus-all",
        QT_TRANSLATE_NOOP("Checks",
                          "SPF of %1 allows every server in the world (“%2”); some receivers distrust it for that.")},
    FindingWords{"spf-target-missing",
                 QT_TRANSLATE_NOOP("Checks", "“%2” in the SPF record of %1 leads to %3, which has no SPF record.")},
    FindingWords{
        "spf-target-several",
        QT_TRANSLATE_NOOP("Checks", "“%2” in the SPF record of %1 leads to %3, which has more than one SPF record.")},
    FindingWords{
        "spf-target-syntax",
        QT_TRANSLATE_NOOP("Checks", "“%2” in the SPF record of %1 leads to %3, whose record is not valid: “%4”.")},
    FindingWords{"spf-lookups",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 needs at most %2 of the %3 DNS look-ups allowed.")},
    FindingWords{"spf-lookups-over",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 needs up to %2 DNS look-ups; receivers stop at %3.")},
    FindingWords{"spf-lookups-at-least",
                 QT_TRANSLATE_NOOP("Checks", "SPF of %1 needs at least %2 DNS look-ups; receivers stop at %3.")},
    FindingWords{"spf-cost", QT_TRANSLATE_NOOP("Checks", "DNS look-ups for “%1”: %2.")},
    FindingWords{"spf-helo-pass", QT_TRANSLATE_NOOP("Checks", "SPF of the HELO name %1 allows %2.")},
    FindingWords{"spf-helo-fail",
                 QT_TRANSLATE_NOOP("Checks",
                                   "SPF of the HELO name %1 does not allow %2; some receivers refuse for that alone.")},
    FindingWords{"spf-helo-error", QT_TRANSLATE_NOOP("Checks", "The SPF record of the HELO name %1 is broken.")},
    FindingWords{"spf-helo-unknown", QT_TRANSLATE_NOOP("Checks", "SPF of the HELO name %1 could not be looked up.")},
    FindingWords{"spf-helo-none", QT_TRANSLATE_NOOP("Checks", "SPF of the HELO name %1 says nothing about %2.")},
    FindingWords{"spf-explanation",
                 QT_TRANSLATE_NOOP("Checks", "%1 gives receivers this text for refused mail: “%2”.")},
    FindingWords{
        "spf-fix-new",
        QT_TRANSLATE_NOOP(
            "Checks",
            "This new record of %1 allows %2; add all other servers that send for the domain before you publish it.")},
    FindingWords{
        "spf-fix-added",
        QT_TRANSLATE_NOOP("Checks", "With %2 added to the record of %1, SPF passes, if the server is really yours.")},
    FindingWords{"spf-fix-first",
                 QT_TRANSLATE_NOOP("Checks", "With %2 at the start of the record of %1, SPF passes for this server; "
                                             "the fault remains for others until it is mended.")},
    FindingWords{
        "spf-fix-removed",
        QT_TRANSLATE_NOOP(
            "Checks",
            "Without the part that leads nowhere, the SPF record of %1 is valid again and SPF passes for %2.")},
    FindingWords{"spf-fix-removed-added",
                 QT_TRANSLATE_NOOP("Checks",
                                   "Without the part that leads nowhere, and with %2 added, the SPF record of %1 is "
                                   "valid again and SPF passes; publish it only if the server is really yours.")},
    FindingWords{"spf-fix-unlooped",
                 QT_TRANSLATE_NOOP("Checks",
                                   "Without the part that leads back to the record itself, SPF of %1 is valid "
                                   "again and passes for %2.")},
    FindingWords{"spf-fix-unlooped-added",
                 QT_TRANSLATE_NOOP(
                     "Checks", "Without the part that leads back to the record itself, and with %2 added, SPF of %1 "
                               "is valid again and passes; publish it only if the server is really yours.")},
    FindingWords{
        "spf-fix-merged",
        QT_TRANSLATE_NOOP(
            "Checks", "One record made of all SPF records of %1 lets SPF pass for %2; publish it instead of them.")},
    FindingWords{"spf-fix-merged-added",
                 QT_TRANSLATE_NOOP("Checks", "One record made of all SPF records of %1, with %2 added, lets SPF pass; "
                                             "publish it instead of them only if the server is really yours.")},
    FindingWords{"spf-fix-several",
                 QT_TRANSLATE_NOOP("Checks", "The SPF records of %1 cannot be put together automatically; whoever "
                                             "looks after the domain must choose one.")},
    FindingWords{"spf-fix-macros", QT_TRANSLATE_NOOP("Checks", "The SPF record of %1 uses placeholders (macros), so no "
                                                               "changed record is proposed; ask whoever set it up.")},
    FindingWords{
        "spf-fix-unparsable",
        QT_TRANSLATE_NOOP("Checks", "No changed record is proposed until the fault in the record of %1 is mended.")},
    FindingWords{"spf-step-record", QT_TRANSLATE_NOOP("Checks", "Record of %1: “%2”.")},
    FindingWords{"spf-step-matched", QT_TRANSLATE_NOOP("Checks", "%1: “%2” fits (%4 look-ups so far).")},
    FindingWords{"spf-step-not-matched", QT_TRANSLATE_NOOP("Checks", "%1: “%2” does not fit (%4 look-ups so far).")},
    FindingWords{"spf-step-entered",
                 QT_TRANSLATE_NOOP("Checks", "%1: “%2” leads to another record (%4 look-ups so far).")},
    FindingWords{"spf-step-failed", QT_TRANSLATE_NOOP("Checks", "%1: “%2” ends in an error (%4 look-ups so far).")},
    FindingWords{
        "spf-redirect-beside-all",
        QT_TRANSLATE_NOOP("Checks", "“%2” in the SPF record of %1 never counts, because “all” stands beside it.")},
    FindingWords{
        "spf-loop",
        QT_TRANSLATE_NOOP("Checks",
                          "“%2” in the SPF record of %1 leads back to %3: the records include each other in a loop.")},
    FindingWords{
        "spf-loop-self",
        QT_TRANSLATE_NOOP("Checks", "“%2” in the SPF record of %1 leads to the record itself, a loop without end.")},
    FindingWords{"spf-term-meant",
                 QT_TRANSLATE_NOOP("Checks", "“%2” in the SPF record of %1 was probably meant to be “%3”.")},
    FindingWords{"spf-void-strict",
                 QT_TRANSLATE_NOOP("Checks",
                                   "SPF of %1 asks %2 questions that find nothing, for instance about IPv6 addresses "
                                   "(AAAA); some receivers count each of them and stop after two.")},
    FindingWords{"spf-fix-mended",
                 QT_TRANSLATE_NOOP("Checks", "Written as it was probably meant, the SPF record of %1 allows %2.")},
    FindingWords{"spf-fix-mended-added",
                 QT_TRANSLATE_NOOP("Checks", "Written as it was probably meant, and with %2 added, the SPF record of "
                                             "%1 lets SPF pass, if the server is really yours.")},
    FindingWords{
        "spf-fix-mended-only",
        QT_TRANSLATE_NOOP(
            "Checks", "Written as it was probably meant, the SPF record of %1 is valid again; it does not allow %2.")},
    FindingWords{"spf-fix-meant",
                 QT_TRANSLATE_NOOP("Checks", "Written as it was probably meant, the SPF record of %1 is valid again.")},
    FindingWords{"spf-fix-one",
                 QT_TRANSLATE_NOOP(
                     "Checks", "One record made of all SPF records of %1 is valid again; publish it instead of them.")},
    FindingWords{
        "spf-fix-stranger",
        QT_TRANSLATE_NOOP(
            "Checks",
            "%2 calls itself %3, a name of another organisation, so no record that allows it is proposed. If it "
            "forwards mail, it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1. "
            "If it sends for %1, add what its operator names, or “%4” if it is your own server.")},
    FindingWords{
        "spf-fix-forwarded",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The returned message bears a mark of forwarding (%3), so no record that allows %2 is proposed. Whoever "
            "forwards it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1.")},
};

} // namespace

std::span<const FindingWords> spfWords()
{
    return kSpfWords;
}

} // namespace BounceLens
