// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/domainwords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kDomainWords{
    FindingWords{
        "domain-ok",
        QT_TRANSLATE_NOOP(
            "Checks", "%1 exists, and its %2 name servers are in order{: the domain does not explain the refusal}.")},
    FindingWords{"domain-partly",
                 QT_TRANSLATE_NOOP("Checks", "%1 exists, and %2 of its %3 name servers can be reached by others{: that "
                                             "rarely explains a refusal}.")},
    FindingWords{"domain-missing",
                 QT_TRANSLATE_NOOP("Checks", "The domain %1 does not exist{: this explains the refusal}.")},
    FindingWords{"domain-bogus",
                 QT_TRANSLATE_NOOP("Checks", "The DNSSEC signatures of %1 are broken, so servers that check them "
                                             "cannot find its mail servers{: this explains the refusal}.")},
    FindingWords{"domain-no-servers",
                 QT_TRANSLATE_NOOP(
                     "Checks", "None of the %2 name servers of %1 has a public address{: this explains the refusal}.")},
    FindingWords{
        "domain-part",
        QT_TRANSLATE_NOOP("Checks", "%1 exists as part of a larger domain, whose name servers answer for it.")},
    FindingWords{"domain-none", QT_TRANSLATE_NOOP("Checks", "{The bounce does not name|You did not give} the domain.")},
    FindingWords{"domain-few-servers",
                 QT_TRANSLATE_NOOP("Checks", "%1 has only %2 name server; two are the least that is recommended.")},
    FindingWords{"domain-server", QT_TRANSLATE_NOOP("Checks", "Name server %1: %2.")},
    FindingWords{
        "domain-server-private",
        QT_TRANSLATE_NOOP("Checks", "The name server %1 has no public address (%2), so nobody outside can ask it.")},
    FindingWords{"domain-server-alias",
                 QT_TRANSLATE_NOOP("Checks", "The name server %1 is an alias of %2, which is not allowed; some "
                                             "resolvers do not ask it.")},
    FindingWords{"domain-server-missing", QT_TRANSLATE_NOOP("Checks", "The name server %1 has no address.")},
    FindingWords{"domain-server-unknown",
                 QT_TRANSLATE_NOOP("Checks", "Whether the name server %1 has an address cannot be told.")},
    FindingWords{"domain-signed",
                 QT_TRANSLATE_NOOP("Checks", "%1 is signed (DNSSEC), and your DNS resolver confirms it.")},
    FindingWords{"domain-unsigned", QT_TRANSLATE_NOOP("Checks", "%1 is not signed (DNSSEC).")},
    FindingWords{
        "domain-signed-unchecked",
        QT_TRANSLATE_NOOP("Checks",
                          "%1 is signed (DNSSEC), but your DNS resolver does not say whether the signature is right.")},
    FindingWords{"domain-soa",
                 QT_TRANSLATE_NOOP("Checks", "The DNS zone of %1 has the serial number %2; resolvers remember for at "
                                             "most %3 seconds that a name in it does not exist.")},
    FindingWords{"record-may-differ",
                 QT_TRANSLATE_NOOP("Checks", "The bounce is from %4. Resolvers keep the %2 record of %1 for only %3 "
                                             "seconds, so it may have been different then.")},
};

} // namespace

std::span<const FindingWords> domainWords()
{
    return kDomainWords;
}

} // namespace BounceLens
