// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/authentication.h"
#include "mailauth/dmarc/treewalk.h"

namespace BounceLens {

/// Signing domains of one message that are compared; each may cost a walk.
inline constexpr qsizetype kMaxComparedDomains = 12;

enum class AlignmentMatch {
    Aligned,
    OnlyRelaxed, ///< the organisations are the same, but the record asks for the same domain
    Apart,
    Untold, ///< a walk was not answered
};

struct ComparedDomain
{
    AuthenticatedDomain domain;
    bool isSpf = false;
    AlignmentMatch match = AlignmentMatch::Untold;
    DomainName organisation;

    /// Passes DMARC by itself.
    [[nodiscard]] bool passes() const;
    /// Whether it passes cannot be told.
    [[nodiscard]] bool isOpen() const;
};

/// RFC 9989 section 4.4: every domain that SPF or DKIM would authenticate against the one in From.
[[nodiscard]] QList<ComparedDomain> compareDomains(const TreeWalk &author, const Authentication &authentication,
                                                   Lookups &lookups);

} // namespace BounceLens
