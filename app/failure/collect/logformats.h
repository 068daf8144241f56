// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

#include <optional>

namespace BounceLens {

/// What a record says about a delivery.
enum class LogOutcome {
    Delivered,
    Delayed,
    Failed,
    ByReply,  ///< delayed if the reply is a 4xx, else failed
    ByResult, ///< as the word of the group "result" says
    Expired,  ///< the whole queue entry was given up
};

/// One kind of record of a mail server's log. Groups of the expression, all optional: to (several, parted by commas),
/// original, from, relay (name and address of the remote MTA), client and ip (who handed the message over), helo,
/// command, dsn (enhanced status code), reply, result, queue (id, where
/// the record does not begin with it).
struct LogFormat
{
    const char *program; ///< the record's program contains it; "" for any
    LogOutcome outcome;
    const char16_t *regex;
};

struct LogMatch
{
    const LogFormat *format = nullptr;
    QRegularExpressionMatch groups;
};

/// The first format that fits a record's text; none if it tells of no delivery.
[[nodiscard]] std::optional<LogMatch> matchLogFormat(const QString &program, const QString &text);

} // namespace BounceLens
