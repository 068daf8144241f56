// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "dns/lookups.h"
#include "mailauth/spf/tree.h"

#include <QList>

namespace BounceLens {

constexpr qsizetype kLongSpfRecord = 450; ///< bytes; longer answers may not fit one UDP packet, RFC 7208 section 3.4
constexpr qsizetype kLongTxtAnswer = 512; ///< bytes of all TXT records of the domain, the same section

/// What is wrong with the records of a domain, whatever the address.
[[nodiscard]] QList<Finding> spfFaults(const DomainName &domain, const SpfTree &tree, Lookups &lookups);

} // namespace BounceLens
