// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/codes.h"
#include "input/document.h"

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace BounceLens {

enum class Kind {
    Bounce,
    Delay,
    Success,
    Complaint, ///< RFC 5965
    Receipt,   ///< RFC 8098
    AutoReply, ///< RFC 3834
    Challenge,
    Transcript,
    Log,
    Code,       ///< a bare reply, status line or code
    FakeBounce, ///< phishing dressed as a bounce
    Backscatter,
    NotABounce,
};

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

/// Why a string that looks like a code was passed over.
enum class IgnoredWhy {
    InReturnedMessage,
    InData, ///< content of a transcript's DATA
    Date,
    Address, ///< part of an IP address
    Version,
    Identifier,  ///< message id, queue id, boundary
    HeaderField, ///< some other header field
    Retried,     ///< a later answer replaced it
    OtherRecipient,
    Repeated,     ///< says the same as the status line
    Success,      ///< a 2xx or 3xx answer
    LessSpecific, ///< the same failure, told with less detail
    NoReply,      ///< nothing shows that it is an answer of a server
};

struct Ignored
{
    LineRange lines;
    QString text; ///< the code-like string
    IgnoredWhy why;
};

enum class WarningId {
    CodeTextConflict, ///< the words and the codes of a status line disagree
    ClassConflict,    ///< reply code and enhanced status code are of different classes
    FakeBounce,
    Backscatter,
    MaskedSecret,
    NoReturnedMessage,
    PleaseConfirm,    ///< the text comes from a picture: codes and addresses may be wrong
    RecipientDiffers, ///< written to one address, failed at another
    Shortened,        ///< the input was read in part only
};

/// Who wrote the report.
struct Reporter
{
    QString host;
    QString software; ///< "Postfix"; null if unknown
};

/// What an input says. Rules of recognition: design of the product, "Rules of recognition".
struct Analysis
{
    Kind kind = Kind::NotABounce;
    QList<Failure> failures;
    QList<Ignored> ignored; ///< in the order of their lines
    QList<WarningId> warnings;
    QStringList evidence; ///< verbatim pieces that decided the kind ("Auto-Submitted: auto-replied")
    Reporter reporter;
};

/// What the user told about the own mail; may be empty.
struct Own
{
    QStringList names; ///< domains, IP addresses, IPv4 networks; see provenance.h
};

/// Recognises an input. Never fails; an input that tells nothing gives NotABounce without failures.
/// \a own tells backscatter from bounces of the user's own mail. If \a stop is requested the result is unfinished and
/// of no use. Safe to call from any thread.
[[nodiscard]] Analysis analyse(const Document &document, const Own &own = {}, std::stop_token stop = {});

} // namespace BounceLens
