// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

/// A domain that SPF or DKIM would authenticate, and whether it does. DMARC (RFC 9989 section 4.4) asks for these.
struct AuthenticatedDomain
{
    std::optional<DomainName> domain;                  ///< nothing: not known
    CheckOutcome outcome = CheckOutcome::CouldNotTell; ///< Pass: authenticated. Problem: not
    friend bool operator==(const AuthenticatedDomain &, const AuthenticatedDomain &) = default;
};

struct Authentication
{
    AuthenticatedDomain spf = {};         ///< of MAIL FROM
    QList<AuthenticatedDomain> dkim = {}; ///< one a signature
    bool areSignaturesKnown = true;       ///< false if the header was not returned, so there may be others
};

} // namespace BounceLens
