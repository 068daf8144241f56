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

void takeRemote(const Statement &statement, LineRange lines, Observation &observation)
{
    if (!statement.remoteHost.isEmpty() || !statement.remoteAddress.isEmpty()) {
        observation.remoteHost = statement.remoteHost;
        observation.remoteAddress = statement.remoteAddress;
        observation.remoteHostLines = lines;
    }
    if (!statement.command.isEmpty()) {
        observation.command = statement.command;
    }
}

} // namespace BounceLens
