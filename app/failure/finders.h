// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"
#include "failure/statement.h"

namespace BounceLens {

/// Makes a status line of what was read at some lines.
[[nodiscard]] StatusLine statusLineFrom(const Statement &statement, LineRange lines, const QString &verbatim);
/// The failure that one reply by itself tells of; its line is 1.
[[nodiscard]] Failure failureFromReply(const QString &reply);
/// Copies what the sentence names beside the reply: remote host and address, command.
void takeRemote(const Statement &statement, LineRange lines, Failure &failure);

/// One failure for each per-recipient block of the delivery status parts, RFC 3464 section 2.3; other actions too.
[[nodiscard]] QList<Failure> findInDeliveryStatus(const Document &document);

/// What a sending service tells as JSON.
struct Notification
{
    QList<Failure> failures;
    bool isComplaint = false;
};

/// Notifications of Amazon SES (by SNS or plain), Mailgun, SendGrid, Postmark, SparkPost and their like: a text that is
/// a JSON object or list and names recipients with a code.
[[nodiscard]] Notification findInNotification(const Document &document);

/// Python's smtplib.SMTPRecipientsRefused: one reply a recipient, "{'a@example.net': (550, b'5.1.1 …'), …}".
[[nodiscard]] QList<Failure> findInException(const Document &document);

/// From the words of a bounce that has no delivery status, or for recipients of one that has no diagnostic code.
/// \a recipients narrows the search to these; empty: whatever the text names.
[[nodiscard]] QList<Failure> findInText(const Document &document, const QStringList &recipients);

/// Refused commands of a transcript, one failure for each recipient they were about.
[[nodiscard]] QList<Failure> findInTurns(const Document &document, QList<Ignored> &ignored);

/// Exchange's message tracking log: comma-separated values under a "#Fields:" line.
[[nodiscard]] QList<Failure> findInTrackingLog(const Document &document);

/// Deliveries that a log reports as failed or deferred; the last attempt of each counts.
[[nodiscard]] QList<Failure> findInLog(const Document &document, QList<Ignored> &ignored);

} // namespace BounceLens
