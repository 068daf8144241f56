// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/mxwords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kMxWords{
    FindingWords{"mx-ok",
                 QT_TRANSLATE_NOOP("Checks", "%2 takes mail for %1{: its mail servers do not explain the refusal}.")},
    FindingWords{
        "mx-provider",
        QT_TRANSLATE_NOOP("Checks", "%3 (%2) takes mail for %1{: its mail servers do not explain the refusal}.")},
    FindingWords{"mx-implicit",
                 QT_TRANSLATE_NOOP("Checks", "%1 names no mail server, so mail goes to the domain itself (%2).")},
    FindingWords{
        "mx-null",
        QT_TRANSLATE_NOOP("Checks", "%1 says that it takes no mail at all (null MX){: this explains the refusal}.")},
    FindingWords{"mx-none",
                 QT_TRANSLATE_NOOP("Checks", "%1 has no mail server and no address{: this explains the refusal}.")},
    FindingWords{"mx-no-domain",
                 QT_TRANSLATE_NOOP("Checks", "The recipient's domain %1 does not exist{: this explains the refusal}.")},
    FindingWords{
        "mx-unusable",
        QT_TRANSLATE_NOOP("Checks", "No mail server of %1 can be reached by its name{: this explains the refusal}.")},
    FindingWords{"mx-unnamed", QT_TRANSLATE_NOOP("Checks", "{The bounce names|You gave} no recipient's domain.")},
    FindingWords{"sender-mx-ok", QT_TRANSLATE_NOOP("Checks", "%2 takes mail for the sender domain %1.")},
    FindingWords{"sender-mx-provider", QT_TRANSLATE_NOOP("Checks", "%3 (%2) takes mail for the sender domain %1.")},
    FindingWords{
        "sender-mx-implicit",
        QT_TRANSLATE_NOOP(
            "Checks", "The sender domain %1 names no mail server; replies and bounces go to the domain itself (%2).")},
    FindingWords{"sender-mx-null",
                 QT_TRANSLATE_NOOP("Checks", "The sender domain %1 says that it takes no mail (null MX): many "
                                             "receivers refuse mail that cannot be answered.")},
    FindingWords{"sender-mx-none",
                 QT_TRANSLATE_NOOP("Checks", "The sender domain %1 has no mail server and no address: many receivers "
                                             "refuse mail that cannot be answered.")},
    FindingWords{"sender-mx-no-domain",
                 QT_TRANSLATE_NOOP("Checks", "The sender domain %1 does not exist{: this explains the refusal}.")},
    FindingWords{"sender-mx-unusable",
                 QT_TRANSLATE_NOOP("Checks", "No mail server of the sender domain %1 can be reached by its name: many "
                                             "receivers refuse mail that cannot be answered.")},
    FindingWords{"sender-mx-unnamed", QT_TRANSLATE_NOOP("Checks", "{The bounce names|You gave} no sender domain.")},
    FindingWords{"mx-host",
                 QT_TRANSLATE_NOOP("Checks", "Mail server %2 (%3), preference %1 (the lowest comes first).")},
    FindingWords{
        "mx-host-of",
        QT_TRANSLATE_NOOP("Checks", "Mail server %2 (%3), run by %4, preference %1 (the lowest comes first).")},
    FindingWords{
        "mx-alias",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The mail server %1 is an alias of %2, which is not allowed and which some senders do not follow.")},
    FindingWords{"mx-missing", QT_TRANSLATE_NOOP("Checks", "The mail server %1 has no address.")},
    FindingWords{"mx-private",
                 QT_TRANSLATE_NOOP("Checks", "%1 has no public address (%2), so nobody outside can bring mail there.")},
    FindingWords{"mx-is-address",
                 QT_TRANSLATE_NOOP("Checks", "%1 stands where the name of a mail server is demanded.")},
    FindingWords{"mx-null-mixed",
                 QT_TRANSLATE_NOOP("Checks",
                                   "%1 says that it takes no mail (null MX) and names mail servers at the same time.")},
    FindingWords{"mx-many", QT_TRANSLATE_NOOP("Checks", "%1 names %2 mail servers; the first %3 were looked at.")},
    FindingWords{"mx-not-remote",
                 QT_TRANSLATE_NOOP("Checks", "%1, which refused, is not among the mail servers that %2 names now.")},
    FindingWords{"mx-doubled",
                 QT_TRANSLATE_NOOP(
                     "Checks", "%1 was probably meant to be %2: a dot is missing behind the name in the zone file.")},
};

} // namespace

std::span<const FindingWords> mxWords()
{
    return kMxWords;
}

} // namespace BounceLens
