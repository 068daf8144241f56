// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

/// Why a question was not answered, as a finding that tells nothing: "dns-server-failed", "dns-refused",
/// "dns-format-error", "dns-bogus", "dns-timed-out", "dns-truncated", "dns-malformed", "dns-alias-loop",
/// "dns-unreachable", "dns-untrusted", "dns-no-authorities", "dns-http-failed", "dns-cancelled", "dns-private-name";
/// "dns-no-data" and "dns-no-domain" for the sake of completeness. Values: name, type.
[[nodiscard]] Finding dnsFailure(const DnsAnswer &answer);

} // namespace BounceLens
