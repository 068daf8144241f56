// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/request.h"
#include "cli/output.h"
#include "dns/settings.h"

#include <QStringList>

#include <expected>

namespace BounceLens {

/// When "check --watch" ends by itself.
enum class WatchUntil {
    Published, ///< every name server has the records
    Safe,      ///< and answers from before are gone
    Pass,      ///< and the checks that found a problem find none any more
};
/// "published", "safe", "pass"; empty is Safe. Nothing for another word.
[[nodiscard]] std::optional<WatchUntil> watchUntilFrom(const QString &word);

struct WatchWishes
{
    WatchUntil until = WatchUntil::Safe;
    bool wantsJson = false;
    ResolverSettings resolver;
};

/// What was checked before the watch, so that it can be checked again.
struct WatchedCheck
{
    CheckRequest request;
    QList<CheckResult> results;
};

/// "check --watch": asks for \a records, as recordFromText() reads them, until they are there. Prints a line a change.
/// Ends at the first interrupt (SIGINT, SIGTERM) too, and when nobody reads what it prints.
/// \return the exit code: 0 if that was reached for which it was to wait, 1 if not
[[nodiscard]] int watchRecords(const QStringList &records, const QList<WatchedCheck> &checked,
                               const WatchWishes &wishes, Output &out);

/// What it would ask first, for --dry-run.
[[nodiscard]] QString watchQuestionsText(const QStringList &records, const ResolverSettings &resolver);

} // namespace BounceLens
