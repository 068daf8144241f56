// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/lookups.h"
#include "mailauth/dmarc/record.h"

namespace BounceLens {

/// Questions of one walk at most, RFC 9989 section 4.10.
inline constexpr qsizetype kMaxWalkQuestions = 8;

/// The domains that a walk looks at, from the domain itself to the top; each is asked for TXT _dmarc.<domain>. They are
/// known beforehand, so they are asked together.
[[nodiscard]] QList<DomainName> walkedDomains(const DomainName &domain);
[[nodiscard]] QList<DnsQuestion> walkQuestions(const DomainName &domain);
/// Where the policy of a domain is published; nothing if that name is too long.
[[nodiscard]] std::optional<DomainName> policyNameOf(const DomainName &domain);

/// What one domain of the walk has.
struct WalkStep
{
    DomainName domain;
    DnsAnswer answer;
    qsizetype records = 0;             ///< DMARC records; more than one count as none
    std::optional<DmarcRecord> record; ///< if there is exactly one
};

/// Where the policy that applies was found.
enum class PolicySource { None, Author, Organisation, Suffix };

/// A walk, RFC 9989 section 4.10, up to the record that stops it.
struct TreeWalk
{
    QList<WalkStep> steps;
    DomainName organisation; ///< section 4.10.2; the domain itself if no record tells
    bool isCertain = true;   ///< false if a question that matters for the organisation was not answered

    PolicySource source = PolicySource::None;
    qsizetype policyStep = -1; ///< index into steps; -1 if there is no policy
    qsizetype failedStep = -1; ///< the policy cannot be told because this one was not answered

    [[nodiscard]] const WalkStep *policy() const { return policyStep < 0 ? nullptr : &steps.at(policyStep); }
};

[[nodiscard]] TreeWalk walkTree(const DomainName &domain, Lookups &lookups);

} // namespace BounceLens
