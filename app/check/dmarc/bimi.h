// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "dns/lookups.h"

namespace BounceLens {

enum class BimiFault {
    None,
    Syntax,       ///< not a tag list, or no l=
    LocationForm, ///< l= is no https address
    EvidenceForm, ///< a= is no https address
};

/// A BIMI assertion record, draft-brand-indicators-for-message-identification section 4.2: "v=BIMI1; l=…; a=…".
/// Empty l= and a= decline to take part.
struct BimiRecord
{
    BimiFault fault = BimiFault::None;
    bool isDeclined = false;
    QByteArray location; ///< l=
    QByteArray evidence; ///< a=
};

[[nodiscard]] bool isBimiRecord(QByteArrayView text);
[[nodiscard]] BimiRecord readBimi(QByteArrayView text);

/// Whose TXT record it is, default._bimi.<domain>; nothing if that is too long.
[[nodiscard]] std::optional<DomainName> bimiName(const DomainName &domain);

/// A logo never makes a receiver refuse a mail, so no finding here is a problem: bimi-record (name), bimi-declined
/// (name), bimi-syntax, bimi-location, bimi-evidence (name), bimi-several (name), bimi-needs-policy (name): receivers
/// show it only under a policy of quarantine or reject, and not if the organisation says sp=none
/// (bimi-needs-subdomains). Nothing if there is no record.
[[nodiscard]] QList<Finding> bimiFindings(const DnsAnswer &answer, bool isPolicyEnforced,
                                          bool sparesSubdomains = false);

} // namespace BounceLens
