// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/codes.h"
#include "input/lines.h"

#include <QString>

#include <optional>

namespace BounceLens {

enum class Action { Failed, Delayed, Delivered, Relayed, Expanded };

/// The line (or multi-line reply) of the input that counts.
struct StatusLine
{
    LineRange lines;  ///< never empty in a Failure
    QString verbatim; ///< the lines as shown, unwrapped: reply lines joined by one space, leading field name removed
    std::optional<ReplyCode> replyCode;             ///< only if it stands in the input
    std::optional<EnhancedStatusCode> enhancedCode; ///< only if it stands in the input
    QString text; ///< the words without the codes, continuation marks removed, white space folded
};

/// How sure it is that this line is the one that counts.
enum class Certainty { Certain, Likely };

/// Which rule found the status line.
enum class FoundBy {
    DeliveryStatus, ///< a field of a delivery status, RFC 3464
    Text,           ///< the words of the report
    Transcript,     ///< a refused command of a dialogue
    Log,            ///< a record of a log
    Notification,   ///< a sending service's notification in JSON
};

/// One recipient's failed or delayed (or, in success notices, finished) delivery, with its lines.
struct Failure
{
    QString recipient;         ///< final recipient; null if the input names none
    QString originalRecipient; ///< as first given; null if not named or the same
    QString recipientName;     ///< of an internal address ("IMCEAEX-…", "/o=…/cn=Lee Miller")
    LineRange recipientLines;
    Action action = Action::Failed;
    StatusLine status;
    Certainty certainty = Certainty::Likely;
    FoundBy foundBy = FoundBy::Text;
    QString dialect;    ///< id of the reporting program's dialect ("postfix"); null if it is not known
    QString meaning;    ///< a reason that the words of a dialect name, for texts that no card knows; null if none
    QString remoteHost; ///< remote MTA: who refused; null if not named
    LineRange remoteHostLines;
    QString remoteAddress;  ///< IP address of the remote MTA
    QString reportingHost;  ///< reporting MTA: who wrote the report
    QString command;        ///< the SMTP command that was refused: "RCPT", "DATA" ("DATA" for the content too)
    QString sourceAddress;  ///< the sending IP address ("our IP"), from the reply, transcript or returned message
    QString envelopeSender; ///< MAIL FROM; "<>" for the null path
    QString senderMeans;    ///< the address that a rewritten envelope sender stands for: SRS, BATV; null if none
    QString headerFrom;     ///< From address of the returned message
    QString heloName;
    QString time;      ///< of the failure or of the report, as written
    QString queueId;   ///< at the reporting MTA
    QString messageId; ///< of the returned message
};

} // namespace BounceLens
