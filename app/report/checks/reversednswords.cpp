// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/reversednswords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kReverseDnsWords{
    FindingWords{
        "ptr-confirmed",
        QT_TRANSLATE_NOOP("Checks",
                          "%1 is called %2, and %2 leads back to it{: reverse DNS does not explain the refusal}.")},
    FindingWords{"ptr-unconfirmed",
                 QT_TRANSLATE_NOOP(
                     "Checks", "%1 is called %2, but %2 does not lead back to it{: this can explain the refusal}.")},
    FindingWords{"ptr-missing",
                 QT_TRANSLATE_NOOP("Checks", "%1 has no name (no PTR record){: this can explain the refusal}.")},
    FindingWords{"ptr-private",
                 QT_TRANSLATE_NOOP("Checks", "%1 is not a public address, so nobody outside can tell about it.")},
    FindingWords{"ptr-no-address",
                 QT_TRANSLATE_NOOP(
                     "Checks", "{The bounce does not name|You did not give} the IP address that sent the message.")},
    FindingWords{"ptr-name-confirmed", QT_TRANSLATE_NOOP("Checks", "%1 leads back to %2.")},
    FindingWords{"ptr-name-elsewhere", QT_TRANSLATE_NOOP("Checks", "%1 leads to %2 instead of %3.")},
    FindingWords{"ptr-name-missing", QT_TRANSLATE_NOOP("Checks", "%1 leads nowhere: it has no %2 record.")},
    FindingWords{"ptr-many", QT_TRANSLATE_NOOP(
                                 "Checks", "%1 has %2 names; receivers look at one or a few, here %3 were looked at.")},
    FindingWords{
        "ptr-generic",
        QT_TRANSLATE_NOOP(
            "Checks", "%1 looks like the name of a home or dial-up line; some receivers refuse mail from such hosts.")},
    FindingWords{"helo-same", QT_TRANSLATE_NOOP("Checks", "The HELO name %1 is the name of the address.")},
    FindingWords{"helo-resolves", QT_TRANSLATE_NOOP("Checks", "The HELO name %1 leads to %2.")},
    FindingWords{
        "helo-elsewhere",
        QT_TRANSLATE_NOOP("Checks", "The HELO name %1 leads to %2 instead of %3; some receivers refuse for that.")},
    FindingWords{"helo-missing",
                 QT_TRANSLATE_NOOP("Checks", "The HELO name %1 has no address; some receivers refuse for that.")},
    FindingWords{
        "helo-unqualified",
        QT_TRANSLATE_NOOP("Checks", "The HELO name “%1” is no full host name; some receivers refuse for that.")},
    FindingWords{
        "helo-literal",
        QT_TRANSLATE_NOOP("Checks", "In HELO the server gave %1 instead of a name; some receivers refuse for that.")},
    FindingWords{
        "helo-other-literal",
        QT_TRANSLATE_NOOP(
            "Checks",
            "In HELO the server gave %1 instead of a name, but its address is %2; some receivers refuse for that.")},
    FindingWords{"ptr-name-doubled",
                 QT_TRANSLATE_NOOP(
                     "Checks", "%1 was probably meant to be %2: a dot is missing behind the name in the zone file.")},
};

} // namespace

std::span<const FindingWords> reverseDnsWords()
{
    return kReverseDnsWords;
}

} // namespace BounceLens
