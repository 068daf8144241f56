// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/dnswords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kDnsWords{
    FindingWords{"dns-no-data", QT_TRANSLATE_NOOP("Checks", "%1 has no %2 record.")},
    FindingWords{"dns-no-domain", QT_TRANSLATE_NOOP("Checks", "The name %1 does not exist.")},
    FindingWords{"dns-server-failed",
                 QT_TRANSLATE_NOOP(
                     "Checks",
                     "The look-up of %2 of %1 failed (SERVFAIL): its name servers or your DNS resolver have a fault.")},
    FindingWords{"dns-refused", QT_TRANSLATE_NOOP("Checks", "The DNS resolver refused to look up %2 of %1.")},
    FindingWords{"dns-format-error",
                 QT_TRANSLATE_NOOP("Checks", "The DNS resolver did not understand the question for %2 of %1.")},
    FindingWords{"dns-bogus", QT_TRANSLATE_NOOP("Checks", "The answer for %2 of %1 is not signed correctly (DNSSEC).")},
    FindingWords{"dns-timed-out", QT_TRANSLATE_NOOP("Checks", "The look-up of %2 of %1 was not answered in time.")},
    FindingWords{"dns-truncated",
                 QT_TRANSLATE_NOOP("Checks",
                                   "The answer for %2 of %1 is too long for UDP and was cut off, and none came over "
                                   "TCP: TCP port 53 may be blocked, here or at the name servers.")},
    FindingWords{"dns-malformed", QT_TRANSLATE_NOOP("Checks", "The answer for %2 of %1 cannot be read.")},
    FindingWords{"dns-alias-loop",
                 QT_TRANSLATE_NOOP("Checks", "The aliases (CNAME) behind %1 lead in a circle or too far, so nobody "
                                             "finds its %2 record.")},
    FindingWords{"dns-unreachable",
                 QT_TRANSLATE_NOOP("Checks", "No DNS resolver can be reached, so %2 of %1 was not looked up.")},
    FindingWords{
        "dns-untrusted",
        QT_TRANSLATE_NOOP(
            "Checks", "The certificate of the encrypted DNS resolver is not valid, so %2 of %1 was not looked up.")},
    FindingWords{"dns-no-authorities",
                 QT_TRANSLATE_NOOP("Checks", "This computer has no list of certificate authorities, so the encrypted "
                                             "DNS resolver cannot be checked, and %2 of %1 was not looked up.")},
    FindingWords{"dns-http-failed",
                 QT_TRANSLATE_NOOP(
                     "Checks",
                     "The encrypted DNS resolver (DNS over HTTPS) gave no DNS answer, so %2 of %1 was not looked up.")},
    FindingWords{"dns-private-name",
                 QT_TRANSLATE_NOOP(
                     "Checks", "%1 is a name that only a private network can know, so %2 of it was not looked up.")},
    FindingWords{"dns-cancelled", QT_TRANSLATE_NOOP("Checks", "The look-up of %2 of %1 was cancelled.")},
    FindingWords{"dns-alias-beside",
                 QT_TRANSLATE_NOOP("Checks",
                                   "%1 is an alias (CNAME) and has %2 records beside it, which the DNS does not allow: "
                                   "some resolvers answer with these records, others with those of the alias.")},
};

} // namespace

std::span<const FindingWords> dnsWords()
{
    return kDnsWords;
}

} // namespace BounceLens
