// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

/// What a DKIM key is worth by itself, without a message that it would have to verify: the findings of checkDkim()
/// about keys, or dkim-key-sound (domain, selector, name, bits).
[[nodiscard]] CheckResult checkDkimKey(const DomainName &domain, const QString &selector, const DnsAnswer &answer);

} // namespace BounceLens
