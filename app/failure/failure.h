// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/codes.h"
#include "input/lines.h"

#include <QList>
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

    [[nodiscard]] bool hasCode() const { return replyCode || enhancedCode; }
    /// False for the part of an observation that tells an outcome and nothing about why.
    [[nodiscard]] bool says() const { return hasCode() || !text.isEmpty(); }
};

/// How sure it is that this line is the one that counts.
enum class Certainty { Certain, Likely };

/// Where in an input an observation stands.
enum class FoundBy {
    DeliveryStatus, ///< a field of a delivery status, RFC 3464
    Text,           ///< the words of the report
    Transcript,     ///< a command of a dialogue and its answer
    Log,            ///< a record of a log
    Queue,          ///< an entry of a queue listing
    Notification,   ///< an event of a sending service
    Exception,      ///< what a program prints of an exception
};

/// On which part of its way a mail was refused.
enum class Direction {
    Submission, ///< on the sender's own side: its server, account or sending service, before the mail left
    Outgoing,   ///< between the sender's side and the recipient's
    Forwarding, ///< behind a server of the recipient's side that had taken it and passed it on
    Incoming,   ///< a stranger's mail, at the user's own server
};

/// What one place of the input tells of one delivery to one recipient, as far as it names it.
struct Observation
{
    QString recipient;         ///< final recipient; null if the place names none
    QString originalRecipient; ///< as first given; null if not named or the same
    LineRange recipientLines;
    Action action = Action::Failed;
    StatusLine status;
    Certainty certainty = Certainty::Likely;
    FoundBy foundBy = FoundBy::Text;
    Direction direction = Direction::Outgoing;
    QString remoteHost; ///< remote MTA: who refused; null if not named
    LineRange remoteHostLines;
    QString remoteAddress;  ///< IP address of the remote MTA
    QString reportingHost;  ///< reporting MTA: who wrote the report
    QString command;        ///< the SMTP command that was refused: "RCPT", "DATA" ("DATA" for the content too)
    QString sourceAddress;  ///< the sending IP address ("our IP"), from the reply, transcript or returned message
    QString envelopeSender; ///< MAIL FROM; "<>" for the null path
    QString headerFrom;     ///< From address of the returned message
    QString heloName;
    QString time;      ///< of the attempt or of the report, as written
    QString queueId;   ///< at the reporting MTA
    QString messageId; ///< of the message that was sent
};

/// One try of a delivery.
struct Attempt
{
    QString time; ///< as written; null if not named
    QString host; ///< remote MTA; null if not named
    StatusLine reply;
    Action outcome = Action::Failed;
};

/// One recipient's failed or delayed (or, in success notices, finished) delivery: the observation that counts,
/// completed by what the others tell of the same delivery.
struct Failure : Observation
{
    QString recipientName; ///< of an internal address ("IMCEAEX-…", "/o=…/cn=Lee Miller")
    QString dialect;       ///< id of the reporting program's dialect ("postfix"); null if it is not known
    QString meaning;       ///< a reason that the words of a dialect name, for texts that no card knows; null if none
    QString senderMeans;   ///< the address that a rewritten envelope sender stands for: SRS, BATV; null if none
    bool isByMailProgram = false;    ///< told by the mail program of a person
    QList<Attempt> attempts;         ///< in the order of time, the last one counts; at least one
    QList<Observation> observations; ///< all that was joined, in the order of their lines
};

} // namespace BounceLens
