// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/json.h"

#include <QString>

namespace BounceLens {

inline QString orDash(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("-") : value;
}

/// One failure in a line: "lines recipient reply-code enhanced-code action command remote-host reason", "-" for none.
inline QString describe(const Explanation &explanation, int at)
{
    const Failure &failure = explanation.analysis.failures.at(at);
    const StatusLine &status = failure.status;
    return QStringLiteral("%1-%2 %3 %4 %5 %6 %7 %8 %9")
        .arg(status.lines.first)
        .arg(status.lines.last)
        .arg(orDash(failure.recipient), status.replyCode ? status.replyCode->toString() : QStringLiteral("-"),
             status.enhancedCode ? status.enhancedCode->toString() : QStringLiteral("-"), idOf(failure.action),
             orDash(failure.command), orDash(failure.remoteHost), explanation.matches.at(at).card->reason);
}

} // namespace BounceLens
