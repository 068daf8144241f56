// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"

namespace BounceLens {

/// One record as zone files write it, RFC 1035 section 5.1: "example.com 300 IN TXT \"v=spf1 -all\"". TTL and class may
/// be missing, the text of TXT may come without quotation marks, names may end with a dot. Types: A, AAAA, CNAME, MX,
/// NS, PTR, TLSA, TXT. Nothing if it is not one.
[[nodiscard]] std::optional<DnsRecord> recordFromText(QStringView text);

/// The text of TXT data: quoted strings joined, or what stands there if it is not quoted.
[[nodiscard]] QByteArray textFromStrings(QStringView data);

} // namespace BounceLens
