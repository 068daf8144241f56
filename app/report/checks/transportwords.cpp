// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/transportwords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kTransportWords{
    FindingWords{"mta-sts-none",
                 QT_TRANSLATE_NOOP(
                     "Checks", "%1 does not demand encryption by MTA-STS{: MTA-STS does not explain the refusal}.")},
    FindingWords{"mta-sts-off",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The MTA-STS policy of %1 has the mode none{: MTA-STS does not explain the refusal}.")},
    FindingWords{"mta-sts-fits",
                 QT_TRANSLATE_NOOP("Checks", "The mail servers of %1 fit its MTA-STS policy (mode %2); in mode "
                                             "enforce, senders also demand a valid certificate.")},
    FindingWords{"mta-sts-enforce-mismatch",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The MTA-STS policy of %1 is enforced, but does not list its mail server %2: {this "
                               "explains why senders do not deliver|senders that follow it do not deliver there}.")},
    FindingWords{"mta-sts-testing-mismatch",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The MTA-STS policy of %1 does not list its mail server %2, but is only being tested.")},
    FindingWords{
        "mta-sts-mx-unknown",
        QT_TRANSLATE_NOOP(
            "Checks",
            "%1 has an MTA-STS policy (mode %2), but its mail servers were not found, so they cannot be compared.")},
    FindingWords{"mta-sts-several",
                 QT_TRANSLATE_NOOP("Checks", "%1 has %2 MTA-STS records, so senders act as if there were none.")},
    FindingWords{"mta-sts-no-id",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The MTA-STS record of %1 has no valid id=, so senders act as if there were none.")},
    FindingWords{
        "mta-sts-policy-version",
        QT_TRANSLATE_NOOP("Checks", "The MTA-STS policy of %1 does not say version: STSv1, so senders ignore it.")},
    FindingWords{"mta-sts-policy-mode",
                 QT_TRANSLATE_NOOP("Checks", "The MTA-STS policy of %1 has no valid mode, so senders ignore it.")},
    FindingWords{"mta-sts-policy-age",
                 QT_TRANSLATE_NOOP("Checks", "The MTA-STS policy of %1 has no valid max_age, so senders ignore it.")},
    FindingWords{"mta-sts-policy-hosts",
                 QT_TRANSLATE_NOOP("Checks", "The MTA-STS policy of %1 lists no mail server, so senders ignore it.")},
    FindingWords{"mta-sts-policy-pattern",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The MTA-STS policy of %1 lists %2, which is no host name, so senders may ignore it.")},
    FindingWords{
        "mta-sts-fetch-http",
        QT_TRANSLATE_NOOP("Checks",
                          "The MTA-STS policy of %1 is announced, but its web server answers with HTTP status %2.")},
    FindingWords{
        "mta-sts-fetch-redirect",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The MTA-STS policy of %1 is announced, but its web server redirects, which senders do not follow.")},
    FindingWords{
        "mta-sts-fetch-type",
        QT_TRANSLATE_NOOP("Checks", "The MTA-STS policy of %1 is not served as text/plain, so senders ignore it.")},
    FindingWords{"mta-sts-fetch-long",
                 QT_TRANSLATE_NOOP("Checks", "The MTA-STS policy of %1 is longer than senders accept.")},
    FindingWords{
        "mta-sts-fetch-private",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The web server of %1 for MTA-STS has an address of a private network, so its policy was not fetched.")},
    FindingWords{"mta-sts-fetch-no-host",
                 QT_TRANSLATE_NOOP(
                     "Checks", "The MTA-STS policy of %1 is announced, but the web server mta-sts.%1 does not exist.")},
    FindingWords{"mta-sts-fetch-refused",
                 QT_TRANSLATE_NOOP("Checks", "The web server mta-sts.%1 refused the connection from here.")},
    FindingWords{"mta-sts-fetch-time-out",
                 QT_TRANSLATE_NOOP("Checks", "The web server mta-sts.%1 did not answer in time.")},
    FindingWords{
        "mta-sts-fetch-cert-name",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The certificate of the web server mta-sts.%1 is for another name, so senders ignore the policy.")},
    FindingWords{"mta-sts-fetch-cert-expired",
                 QT_TRANSLATE_NOOP("Checks", "The certificate of the web server mta-sts.%1 has expired or is not valid "
                                             "yet, so senders ignore the policy.")},
    FindingWords{
        "mta-sts-fetch-cert-untrusted",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The certificate of the web server mta-sts.%1 is not trusted here, so senders may ignore the policy.")},
    FindingWords{"mta-sts-fetch-no-authorities",
                 QT_TRANSLATE_NOOP(
                     "Checks", "This computer has no list of certificate authorities, so it cannot be told whether the "
                               "certificate of the web server mta-sts.%1 is trusted, and the policy was not fetched.")},
    FindingWords{
        "mta-sts-fetch-tls",
        QT_TRANSLATE_NOOP(
            "Checks",
            "No encrypted connection to the web server mta-sts.%1 comes about, so senders ignore the policy.")},
    FindingWords{"mta-sts-fetch-unreachable",
                 QT_TRANSLATE_NOOP("Checks", "The web server mta-sts.%1 cannot be reached from here.")},
    FindingWords{"mta-sts-fetch-cancelled",
                 QT_TRANSLATE_NOOP("Checks", "Fetching the policy from mta-sts.%1 was cancelled.")},
    FindingWords{"mta-sts-no-domain",
                 QT_TRANSLATE_NOOP("Checks", "{The bounce names|You gave} no recipient's domain.")},
    FindingWords{"mta-sts-host",
                 QT_TRANSLATE_NOOP("Checks", "The mail server %1 is listed in the MTA-STS policy of %2.")},
    FindingWords{"mta-sts-host-missing",
                 QT_TRANSLATE_NOOP("Checks", "The mail server %1 is not listed in the MTA-STS policy of %2.")},
    FindingWords{
        "mta-sts-short-age",
        QT_TRANSLATE_NOOP("Checks", "Senders keep the policy for %1 seconds only; RFC 8461 recommends weeks.")},
    FindingWords{"tls-report", QT_TRANSLATE_NOOP("Checks", "%1 asks for reports about encryption.")},
    FindingWords{"tls-report-none",
                 QT_TRANSLATE_NOOP("Checks", "There is no TLS-RPT record %1, so nobody reports failed encryption.")},
    FindingWords{"tls-report-malformed",
                 QT_TRANSLATE_NOOP("Checks", "%1 has an address for reports that cannot be used.")},
    FindingWords{"tls-report-several", QT_TRANSLATE_NOOP("Checks", "%1 has several records, so no reports are sent.")},
    FindingWords{
        "dane-none",
        QT_TRANSLATE_NOOP("Checks", "%1 publishes no certificate by DANE{: DANE does not explain the refusal}.")},
    FindingWords{
        "dane-matches",
        QT_TRANSLATE_NOOP("Checks",
                          "The certificate of %1 is the one that DANE demands{: DANE does not explain the refusal}.")},
    FindingWords{
        "dane-published",
        QT_TRANSLATE_NOOP(
            "Checks",
            "%1 publishes its certificate by DANE, so some senders demand it; it was not compared with the server.")},
    FindingWords{"dane-mismatch",
                 QT_TRANSLATE_NOOP("Checks", "The certificate of %1 is none of those that DANE demands: {this explains "
                                             "why senders do not deliver|senders that follow DANE do not deliver}.")},
    FindingWords{"dane-unusable",
                 QT_TRANSLATE_NOOP("Checks", "None of the DANE records of %1 is usable for mail: senders that follow "
                                             "DANE demand encryption, but cannot check the certificate.")},
    FindingWords{
        "dane-bogus",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The DNSSEC signature of the DANE records of %1 is broken: senders that check it do not deliver.")},
    FindingWords{"dane-not-authenticated",
                 QT_TRANSLATE_NOOP("Checks", "%1 publishes its certificate by DANE, but your DNS resolver does not "
                                             "confirm it (DNSSEC), so it cannot be told whether senders use it.")},
    FindingWords{
        "dane-mx-insecure",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The mail servers of %1 are not confirmed by DNSSEC, so most senders do not use their DANE records.")},
    FindingWords{"dane-no-host",
                 QT_TRANSLATE_NOOP("Checks", "The domain %1 names no mail server, so DANE does not apply.")},
    FindingWords{"dane-record", QT_TRANSLATE_NOOP("Checks", "DANE record of %1: %2.")},
    FindingWords{"mta-sts-patterns", QT_TRANSLATE_NOOP("Checks", "The MTA-STS policy of %1 lists: %2.")},
    FindingWords{"mta-sts-pattern-address",
                 QT_TRANSLATE_NOOP("Checks", "The MTA-STS policy of %1 lists the IP address %2 among the names of mail "
                                             "servers; some senders may ignore the policy for that.")},
    FindingWords{"mta-sts-unknown-key",
                 QT_TRANSLATE_NOOP("Checks", "The MTA-STS policy of %1 has lines that begin with “%2”, which is not "
                                             "part of MTA-STS; senders ignore them.")},
    FindingWords{
        "mta-sts-lookalike",
        QT_TRANSLATE_NOOP("Checks",
                          "%1 has a record that was meant to be MTA-STS, but that senders do not take for one: “%2”.")},
    FindingWords{
        "tls-report-lookalike",
        QT_TRANSLATE_NOOP("Checks",
                          "%1 has a record that was meant to be TLS-RPT, but that senders do not take for one: “%2”.")},
    FindingWords{"dane-failed",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The look-up of the DANE record %2 failed (SERVFAIL). Senders that follow DANE do "
                                   "not deliver to %1 then; they keep the mail in their queue and try again.")},
    FindingWords{"dane-silent",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The look-up of the DANE record %2 was not answered in time. Senders that follow "
                                   "DANE do not deliver to %1 then; they keep the mail in their queue and try again.")},
    FindingWords{"dane-record-fits", QT_TRANSLATE_NOOP("Checks", "DANE record of %1: %2, which fits the certificate.")},
    FindingWords{
        "dane-record-stale",
        QT_TRANSLATE_NOOP(
            "Checks",
            "DANE record of %1: %2, which does not match the certificate; it may be of an old or of the next one.")},
    FindingWords{"dane-record-unusable",
                 QT_TRANSLATE_NOOP("Checks", "DANE record of %1: %2, which mail servers do not use.")},
    FindingWords{"dane-trust", QT_TRANSLATE_NOOP("Checks", "That the DANE records of %1 are signed is the word of the "
                                                           "DNS resolver %2; the signatures were not verified here.")},
};

} // namespace

std::span<const FindingWords> transportWords()
{
    return kTransportWords;
}

} // namespace BounceLens
