// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/maildomains.h"

#include <QStringView>

#include <optional>

namespace BounceLens {

/// In what a misspelled domain differs from the one that was meant.
enum class Misspelling {
    Mark,      ///< a mark at its end, a comma for a dot, two dots: "gmail.com.", "gmail,com"
    LookAlike, ///< letters that look like others: "grnail.com", "gmaíl.com"
    Dot,       ///< a dot or hyphen is missing or misplaced: "gmailcom", "gmailc.om"
    Ending,    ///< ".con", ".cmo", ".c"
    Letters,   ///< letters swapped, doubled, missing or of the key beside: "gmial.com"
};

struct MeantDomain
{
    QString domain;
    Misspelling misspelling = Misspelling::Letters;
};

/// The common mail domain that was most likely meant by one that is not. Nothing for a domain of the list, and for one
/// that may well be real: a first letter, a short name and an ending that is in use are mended only where hardly any
/// other domain lies as near. Linear in the list.
[[nodiscard]] std::optional<MeantDomain> meantDomain(QStringView written,
                                                     const MailDomains &known = MailDomains::builtIn());

/// The same for one other domain that stands in the mail: whether \a written is a slip of it, in its name or its
/// ending.
[[nodiscard]] bool isSlipOf(QStringView written, QStringView meant);

} // namespace BounceLens
