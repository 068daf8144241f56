// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/lookups.h"
#include "mailauth/spf/query.h"
#include "mailauth/spf/record.h"

namespace BounceLens {

constexpr int kMaxSpfLookups = 10;    ///< terms that ask the DNS, RFC 7208 section 4.6.4
constexpr int kMaxSpfVoidLookups = 2; ///< terms whose question has no answer, the same section
constexpr int kMaxSpfNames = 10;      ///< MX and PTR names of one term, the same section
constexpr int kMaxSpfSteps = 200;     ///< of a trace; more than that nobody reads, and a record may have thousands

/// Why there is an error, or no result.
enum class SpfProblem {
    None,
    NoRecord,        ///< result none
    NoDomain,        ///< result none: the domain does not exist
    BadDomainName,   ///< result none: no name that could have a record
    SeveralRecords,  ///< two records of one domain
    Syntax,          ///< see SpfVerdict::syntax
    TooManyLookups,  ///< over ten
    TooManyVoid,     ///< over two
    TooManyMx,       ///< over ten MX of one term
    MissingInclude,  ///< the target of include: has no record
    MissingRedirect, ///< the target of redirect= has no record
    DnsFailed,       ///< see SpfVerdict::failed
};

/// What became of one term.
enum class SpfStepOutcome {
    Matched,
    NotMatched,
    Failed,   ///< the DNS, or a limit
    Entered,  ///< an include: or redirect= whose record is evaluated next
    Selected, ///< the record of a domain; the term is its whole text
};

struct SpfStep
{
    SpfStepOutcome outcome = SpfStepOutcome::NotMatched;
    DomainName domain; ///< whose record it is
    QByteArray term;
    qsizetype offset = 0; ///< of the term in the record, bytes
    int depth = 0;        ///< 0 for the domain's own record and those that it redirects to
    int lookups = 0;      ///< so far
    int voidLookups = 0;  ///< so far
};

struct SpfVerdict
{
    SpfResult result = SpfResult::None;
    SpfProblem problem = SpfProblem::None;
    DnsAnswer failed; ///< DnsFailed: the answer that was none
    SpfSyntaxError syntax;
    DomainName domain;   ///< of the record that decided; the root if none was looked for
    QByteArray term;     ///< the term that decided; empty if no term did
    QString target;      ///< the name that is missing; for people
    QString explanation; ///< of exp=, result fail only; printable ASCII of a stranger
    QList<SpfStep> trace;
    int lookups = 0;
    int voidLookups = 0;
};

/// check_host(), RFC 7208 section 4. Asks for what it needs one term after the other: exploreSpf() (spf/tree.h) before
/// it asks for nearly all of that at once.
[[nodiscard]] SpfVerdict checkHost(const SpfQuery &query, Lookups &lookups);

} // namespace BounceLens
