// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/codes.h"

#include <QList>
#include <QString>

#include <optional>

namespace BounceLens {

/// What a server said, taken out of the sentence in which a program reports it: "host mx.example.net[192.0.2.1] said:
/// 550 5.1.1 <a@example.net>: no such user (in reply to RCPT TO command)".
struct Statement
{
    std::optional<ReplyCode> replyCode;
    std::optional<EnhancedStatusCode> enhancedCode;
    QString text;          ///< the words behind the codes; codes repeated by a multi-line reply are removed
    QString remoteHost;    ///< null if not named
    QString remoteAddress; ///< null if not named
    QString command;       ///< "RCPT"; null if not named

    [[nodiscard]] bool hasCode() const { return replyCode || enhancedCode; }
};

/// From one line, or several joined by spaces or line feeds. A report that wraps another server's reply
/// ("… returned an error -> 550 …", "from MTA(…): 550 …") gives the inner one.
[[nodiscard]] Statement readStatement(const QString &sentence);

/// A string that looks like a reply code or an enhanced status code and stands where codes stand.
struct CodeHit
{
    qsizetype at = 0; ///< offset in the text
    qsizetype length = 0;
    std::optional<ReplyCode> replyCode;
    std::optional<EnhancedStatusCode> enhancedCode;
};

/// "550 5.1.1", "550-5.1.1", "550 #5.1.1", "550 no", "(#5.1.1)", "5.1.1 …". Not found are parts of IP addresses, dates,
/// versions, sizes and identifiers.
[[nodiscard]] QList<CodeHit> findCodes(QStringView text);

/// True if a line begins with a reply code ("550 …", "550-…"), after the marks of a dialogue ("<<< ").
[[nodiscard]] bool beginsWithReply(QStringView line);

} // namespace BounceLens
