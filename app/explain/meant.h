// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "names/meantdomain.h"

#include <QString>

#include <optional>

namespace BounceLens {

/// How the address that was meant became known.
enum class MeantBy {
    Mark,      ///< a quote, bracket or comma that belongs to no address stands in it
    LookAlike, ///< its domain looks like a common one
    Dot,       ///< its domain is a common one but for a dot
    Ending,    ///< its domain has the ending of a common one, misspelled
    Letters,   ///< its domain is a common one but for a slip
    Mail,      ///< an address of the returned message differs from it by one slip
};

struct MeantAddress
{
    QString address;
    MeantBy by = MeantBy::Letters;
};

/// The address that the sender most likely meant, where a mailbox or a mail host does not exist. The part before the
/// "@" is never changed but for marks that stand around it, or for an address that the returned message itself names in
/// To, Cc, Reply-To or From. Nothing if nothing speaks for another address.
[[nodiscard]] std::optional<MeantAddress> meantAddress(const Explanation &explanation, int failure);

} // namespace BounceLens
