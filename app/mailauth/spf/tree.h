// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/spf/evaluation.h"

#include <optional>

namespace BounceLens {

constexpr int kMaxSpfRecords = 40;    ///< of one tree: four times what the limit of ten lookups allows
constexpr int kMaxSpfQuestions = 150; ///< asked ahead: 10 terms of 10 hosts, each with its own question, and room

/// A record of the tree of includes and redirects.
struct SpfNode
{
    ExpandedName domain;
    qsizetype parent = -1;           ///< index of the record that leads here; -1 for the domain itself
    qsizetype term = -1;             ///< index of the term in the parent's record
    std::optional<SpfRecord> record; ///< none if there is not exactly one, or it breaks the grammar
    int lookups = 0;                 ///< of this record and of all below it, if no term matches
};

/// All records that an evaluation can come to, whatever the address; domains that include themselves end there.
struct SpfTree
{
    QList<SpfNode> nodes; ///< parents before their children; empty if nothing was explored
    bool isCut = false; ///< a loop, more than kMaxSpfRecords, or one that was not answered: lookups are not all counted
    qsizetype loop = -1; ///< index of the first node whose record leads back to a domain above it; -1: none
};

/// What one term of the domain's own record costs.
struct SpfCost
{
    QByteArray term;
    int lookups = 0;
};

/// Asks level by level for everything that the evaluation of \a query can need and that is known beforehand, at most
/// kMaxSpfQuestions; names with the macro "p" are left out.
[[nodiscard]] SpfTree exploreSpf(const SpfQuery &query, Lookups &lookups);

/// The records alone, without an address to be found: asks for TXT only, and follows no macro.
[[nodiscard]] SpfTree exploreSpfRecords(const DomainName &domain, Lookups &lookups);

/// The terms of the domain's own record that ask the DNS, the most expensive first.
[[nodiscard]] QList<SpfCost> costsOf(const SpfTree &tree);

} // namespace BounceLens
