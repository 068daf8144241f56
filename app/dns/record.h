// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"

#include <QByteArrayView>

#include <ares.h>

#include <optional>

namespace BounceLens {

/// One record as c-ares read it, into our own. Types younger than RFC 1035 come raw, so that every version of c-ares
/// gives the same, and RDATA is kept as it came.

[[nodiscard]] quint16 rawType(const ares_dns_rr_t *rr);        ///< 0 if it is not raw
[[nodiscard]] QByteArrayView rawData(const ares_dns_rr_t *rr); ///< empty if it is not raw
[[nodiscard]] bool isKnownType(const ares_dns_rr_t *rr);       ///< one of RecordType

/// Seconds; with the highest bit set it means 0, RFC 2181 section 8.
[[nodiscard]] quint32 saneTtl(quint32 ttl);

/// Nothing if the data is not that of its type. Of a known type only.
[[nodiscard]] std::optional<DnsRecord> readRecord(const ares_dns_rr_t *rr);

} // namespace BounceLens
