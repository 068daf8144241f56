// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/blocklistwords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kBlocklistWords{
    FindingWords{"blocklist-listed",
                 QT_TRANSLATE_NOOP("Checks", "Listed on a blocklist (%2): %1{. This explains the refusal}.")},
    FindingWords{
        "blocklist-clear",
        QT_TRANSLATE_NOOP(
            "Checks",
            "None of the lists asked (%2) names %1{: blocklists do not explain the refusal, or the entry is gone}.")},
    FindingWords{"blocklist-partly",
                 QT_TRANSLATE_NOOP("Checks",
                                   "None of the lists that answered (%2) names %1; of others (%3) it cannot be told.")},
    FindingWords{"blocklist-unknown",
                 QT_TRANSLATE_NOOP("Checks", "None of the lists asked (%1) gave an answer that can be used.")},
    FindingWords{
        "blocklist-none-asked",
        QT_TRANSLATE_NOOP("Checks",
                          "{The bounce names|You gave} no address or domain that a blocklist could be asked for.")},
    FindingWords{"blocklist-entry", QT_TRANSLATE_NOOP("Checks", "%2 lists %1: %4 (answer %3).")},
    FindingWords{"blocklist-entry-unknown",
                 QT_TRANSLATE_NOOP("Checks", "%2 lists %1 for a reason that is not known here (answer %3).")},
    FindingWords{"blocklist-text", QT_TRANSLATE_NOOP("Checks", "%1 says: “%2”.")},
    FindingWords{"blocklist-removal", QT_TRANSLATE_NOOP("Checks", "To look up or remove the entry of %1, see %2.")},
    FindingWords{"blocklist-not-listed", QT_TRANSLATE_NOOP("Checks", "%2 does not list %1.")},
    FindingWords{"blocklist-limits", QT_TRANSLATE_NOOP("Checks", "Who may ask %1: “%2”.")},
    FindingWords{"blocklist-wildcard",
                 QT_TRANSLATE_NOOP("Checks", "%1 lists everything, even the test entry that must never be listed, so "
                                             "its answer says nothing; receivers should not use it any more.")},
    FindingWords{
        "blocklist-silent",
        QT_TRANSLATE_NOOP("Checks", "%1 does not even list its own test entry, so “not listed” says nothing.")},
    FindingWords{"blocklist-refused-name",
                 QT_TRANSLATE_NOOP("Checks", "%1 does not know the zone that was asked (answer %2).")},
    FindingWords{
        "blocklist-refused-public",
        QT_TRANSLATE_NOOP(
            "Checks", "%1 does not answer public DNS resolvers (answer %2); choose another resolver, or use a key.")},
    FindingWords{"blocklist-refused-heavy",
                 QT_TRANSLATE_NOOP("Checks", "%1 refuses because this resolver asks too often (answer %2).")},
    FindingWords{"blocklist-refused",
                 QT_TRANSLATE_NOOP("Checks", "%1 refused to answer (answer %2); this is no entry.")},
    FindingWords{"blocklist-error", QT_TRANSLATE_NOOP("Checks", "%1 gave an answer that is no entry (%2): %3.")},
    FindingWords{"blocklist-error-unknown", QT_TRANSLATE_NOOP("Checks", "%1 gave an answer that is no entry (%2).")},
    FindingWords{
        "blocklist-outside",
        QT_TRANSLATE_NOOP(
            "Checks",
            "%1 answered with %2, which no blocklist does: the list has moved, or the DNS resolver makes answers up.")},
    FindingWords{"blocklist-clear-usual",
                 QT_TRANSLATE_NOOP("Checks",
                                   "None of the %2 usual lists names %1{; the list that refused may be another one}.")},
    FindingWords{"blocklist-no-address",
                 QT_TRANSLATE_NOOP("Checks", "%1 lists IP addresses, and {the bounce names|you gave} no public one.")},
    FindingWords{"blocklist-no-ipv6", QT_TRANSLATE_NOOP("Checks", "%1 knows no IPv6 addresses and was not asked.")},
    FindingWords{"blocklist-needs-key", QT_TRANSLATE_NOOP("Checks", "%1 answers only with a key and was not asked.")},
};

} // namespace

std::span<const FindingWords> blocklistWords()
{
    return kBlocklistWords;
}

} // namespace BounceLens
