// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/explanation.h"
#include "check/result.h"

namespace BounceLens {

/// What the checks can know of a failure. Names and addresses only; whether they may be used at all is for
/// planChecks() to say.
[[nodiscard]] CheckSubject subjectOf(const Explanation &explanation, int failure);

/// The domain that SPF is asked about, RFC 7208 section 2.4: of the envelope sender, for the null path the HELO name;
/// the domain of From if neither is known. Empty if there is none.
[[nodiscard]] QString spfDomain(const CheckSubject &subject);

} // namespace BounceLens
