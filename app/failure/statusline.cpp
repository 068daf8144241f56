// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/statusline.h"

namespace BounceLens {

StatusLine statusLineFrom(const Statement &statement, LineRange lines, const QString &verbatim)
{
    return {.lines = lines,
            .verbatim = verbatim.simplified(),
            .replyCode = statement.replyCode,
            .enhancedCode = statement.enhancedCode,
            .text = statement.text};
}

Failure failureFromReply(const QString &reply)
{
    Failure failure;
    failure.status = statusLineFrom(readStatement(reply), {1, 1}, reply);
    return failure;
}

void takeRemote(const Statement &statement, LineRange lines, Failure &failure)
{
    if (!statement.remoteHost.isEmpty() || !statement.remoteAddress.isEmpty()) {
        failure.remoteHost = statement.remoteHost;
        failure.remoteAddress = statement.remoteAddress;
        failure.remoteHostLines = lines;
    }
    if (!statement.command.isEmpty()) {
        failure.command = statement.command;
    }
}

} // namespace BounceLens
