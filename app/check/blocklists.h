// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

constexpr int kMaxListings = 3; ///< different answers of one list that are told; ZEN rarely gives more

[[nodiscard]] bool namesBlocklist(const QList<Blocklist> &lists, const QString &words);
/// A name that was asked for, without any of the keys in it.
[[nodiscard]] QString withoutBlocklistKeys(QString name, const QMap<QString, QString> &keys);
/// The lists that the words name, else the usual ones.
[[nodiscard]] QList<Blocklist> chooseBlocklists(const QList<Blocklist> &lists, const QString &words);

/// Are the sending address and the sender's domain on the lists that the bounce names, else on the usual ones?
/// RFC 5782. All lists are asked at once together with their test points. An answer that is no listing is never taken
/// for one: 127.255.255.x, errors of the list's own, anything outside 127/8, and everything from a list that lists
/// its negative test point.
///
/// Summary: blocklist-listed (subjects, names of the lists), blocklist-clear (subjects, how many lists), the
///   same with -usual if the bounce names none of the lists, so that the one that refused may be another;
///   blocklist-partly (subjects, how many lists answered, how many did not), blocklist-unknown (how many lists),
///   blocklist-none-asked.
/// Findings: blocklist-entry (subject, list, answer, meaning), blocklist-entry-unknown (subject, list, answer),
///   blocklist-text (list, its TXT record), blocklist-removal (list, page), blocklist-not-listed (subject, list),
///   blocklist-limits (list, limits); could not tell: blocklist-wildcard, blocklist-silent (list),
///   blocklist-refused-public, blocklist-refused-heavy, blocklist-refused-name, blocklist-refused (list, answer),
///   blocklist-error (list, answer, meaning), blocklist-error-unknown (list, answer), blocklist-outside (list, answer),
///   blocklist-no-ipv6, blocklist-no-address, blocklist-needs-key (list), dns-….
[[nodiscard]] CheckResult checkBlocklists(const CheckSubject &subject, const BlocklistScope &scope, DnsSource &dns);

} // namespace BounceLens
