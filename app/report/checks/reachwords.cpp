// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/reachwords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kReachWords{
    FindingWords{
        "reach-ok",
        QT_TRANSLATE_NOOP("Checks", "%1 (%2) answers on port 25 and encrypts (%3): it can be reached from here.")},
    FindingWords{
        "reach-no-tls",
        QT_TRANSLATE_NOOP(
            "Checks", "%1 (%2) answers on port 25, but offers no encryption; senders that demand it do not deliver.")},
    FindingWords{
        "reach-tls-refused",
        QT_TRANSLATE_NOOP(
            "Checks",
            "%1 (%2) answers on port 25, but refuses to start encryption; senders that demand it do not deliver.")},
    FindingWords{
        "reach-tls-failed",
        QT_TRANSLATE_NOOP(
            "Checks",
            "%1 (%2) answers on port 25, but encryption fails{: this may explain why senders do not deliver}.")},
    FindingWords{
        "reach-timed-out",
        QT_TRANSLATE_NOOP("Checks",
                          "%1 (%2) did not answer on port 25; your network may block port 25, so this tells nothing.")},
    FindingWords{"reach-refused",
                 QT_TRANSLATE_NOOP(
                     "Checks", "%1 (%2) refuses connections on port 25{: this explains why mail is not delivered}.")},
    FindingWords{"reach-unreachable", QT_TRANSLATE_NOOP("Checks", "There is no way from here to %1 (%2).")},
    FindingWords{
        "reach-closed",
        QT_TRANSLATE_NOOP("Checks", "%1 (%2) closed the connection without a word; it may do so with strangers.")},
    FindingWords{"reach-silent",
                 QT_TRANSLATE_NOOP("Checks", "%1 (%2) took the connection, but did not answer in time.")},
    FindingWords{
        "reach-rejected",
        QT_TRANSLATE_NOOP(
            "Checks", "%1 (%2) refuses this computer with %3; it may take mail from your mail server all the same.")},
    FindingWords{"reach-not-smtp",
                 QT_TRANSLATE_NOOP("Checks", "Something that is no mail server answers on port 25 of %1 (%2).")},
    FindingWords{"reach-cancelled", QT_TRANSLATE_NOOP("Checks", "The connection to %1 (%2) was cancelled.")},
    FindingWords{"reach-no-host", QT_TRANSLATE_NOOP("Checks", "%1 names no mail server.")},
    FindingWords{
        "reach-private",
        QT_TRANSLATE_NOOP("Checks", "%1 has only addresses of a private network, so it was not connected to.")},
    FindingWords{"reach-no-address", QT_TRANSLATE_NOOP("Checks", "The mail server %1 has no address.")},
    FindingWords{"reach-banner", QT_TRANSLATE_NOOP("Checks", "%1 greets with: %2.")},
    FindingWords{"reach-certificate",
                 QT_TRANSLATE_NOOP("Checks", "The certificate of %1 is for %2, issued by %3, valid until %4.")},
    FindingWords{"reach-cert-name",
                 QT_TRANSLATE_NOOP("Checks", "The certificate of %1 is for another name (%2); only senders that follow "
                                             "MTA-STS or DANE may refuse to deliver for that.")},
    FindingWords{"reach-cert-time",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The certificate of %1 (valid until %2) has expired or is not valid yet; only "
                                   "senders that follow MTA-STS or DANE may refuse to deliver for that.")},
    FindingWords{"reach-cert-untrusted",
                 QT_TRANSLATE_NOOP("Checks", "The certificate of %1 is issued by %2, which is not trusted here; only "
                                             "senders that follow MTA-STS or DANE may refuse to deliver for that.")},
    FindingWords{"reach-cert-no-authorities",
                 QT_TRANSLATE_NOOP("Checks", "The certificate of %1 is issued by %2. This computer has no list of "
                                             "certificate authorities, so it cannot be told whether that is trusted.")},
};

} // namespace

std::span<const FindingWords> reachWords()
{
    return kReachWords;
}

} // namespace BounceLens
