// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/request.h"
#include "mailauth/transport/policyfetcher.h"
#include "mailauth/transport/probe.h"

#include <functional>

namespace BounceLens {

/// From the start of a check to the last of its DNS questions; the port 25 check has the limits of ProbeOptions, since
/// mail servers keep strangers waiting on purpose.
inline constexpr std::chrono::seconds kCheckDeadline{5};
inline constexpr std::chrono::seconds kMaxCheckDeadline{60}; ///< that a user may choose

/// Whom a run asks. All of it must be safe to use from several threads, and is stopped by its owner.
struct CheckMeans
{
    DnsSource &dns;
    PolicyFetcher &policies;
    ProbeOptions probes = {};
    std::chrono::milliseconds deadline = kCheckDeadline; ///< of each check
};

/// One check by itself, without what others find; not the port 25 check.
[[nodiscard]] CheckResult runCheck(CheckId check, const CheckRequest &request, DnsSource &dns, PolicyFetcher &policies);

/// Runs all checks at the same time, each in a thread of its own. DMARC waits for SPF and DKIM, DANE for the port 25
/// check, if they are asked for too. Returns when all are done. \a done is told each result as soon as it is there: one
/// after the other, from the thread of the check.
void runChecks(const CheckRequest &request, const CheckMeans &means,
               const std::function<void(const CheckResult &)> &done);

} // namespace BounceLens
