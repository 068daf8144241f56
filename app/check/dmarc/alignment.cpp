// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dmarc/alignment.h"

namespace BounceLens {

namespace {

AlignmentMatch matchOf(const TreeWalk &author, const TreeWalk &other, const DomainName &domain, DmarcAlignment mode)
{
    if (domain == author.steps.first().domain) {
        return AlignmentMatch::Aligned;
    }
    if (!author.isCertain || !other.isCertain) {
        return mode == DmarcAlignment::Strict ? AlignmentMatch::Apart : AlignmentMatch::Untold;
    }
    if (author.organisation != other.organisation) {
        return AlignmentMatch::Apart;
    }
    return mode == DmarcAlignment::Strict ? AlignmentMatch::OnlyRelaxed : AlignmentMatch::Aligned;
}

} // namespace

bool ComparedDomain::passes() const
{
    return domain.outcome == CheckOutcome::Pass && match == AlignmentMatch::Aligned;
}

bool ComparedDomain::isOpen() const
{
    const bool mayAlign = match == AlignmentMatch::Aligned || match == AlignmentMatch::Untold;
    return !passes() && mayAlign && domain.outcome != CheckOutcome::Problem;
}

QList<ComparedDomain> compareDomains(const TreeWalk &author, const Authentication &authentication, Lookups &lookups)
{
    QList<ComparedDomain> compared;
    const WalkStep *policy = author.policy();
    const auto compare = [&](const AuthenticatedDomain &one, bool isSpf) {
        if (!one.domain || compared.size() > kMaxComparedDomains || author.steps.isEmpty()) {
            return;
        }
        const TreeWalk walk = walkTree(*one.domain, lookups);
        const DmarcAlignment mode = !policy || !policy->record ? DmarcAlignment::Relaxed
                                    : isSpf                    ? policy->record->spf
                                                               : policy->record->dkim;
        compared.append({.domain = one,
                         .isSpf = isSpf,
                         .match = matchOf(author, walk, *one.domain, mode),
                         .organisation = walk.organisation});
    };
    compare(authentication.spf, true);
    for (const AuthenticatedDomain &signature : authentication.dkim) {
        compare(signature, false);
    }
    return compared;
}

} // namespace BounceLens
