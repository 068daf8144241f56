// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"
#include "failure/collect/services.h"

namespace BounceLens {

/// What a mail shows before its text is read, each with the verbatim piece that shows it.
struct MailEvidence
{
    Notification notification; ///< of a sending service, in JSON
    QStringList bounce;        ///< null envelope sender, MAILER-DAEMON, "Undelivered Mail", X-Failed-Recipients
    QStringList autoReply;     ///< Auto-Submitted: auto-replied and the like, RFC 3834
    QStringList delay;         ///< "Delivery delayed", "will be retried"
    QStringList challenge;     ///< "confirm that you sent this"
};

/// \return nothing of a document that is no mail.
[[nodiscard]] MailEvidence findEvidence(const Document &document);

/// The header of the message that is the report: the innermost one that is not the returned one. Null if none.
[[nodiscard]] const FieldBlock *reportHeader(const Document &document);

/// Decides the kind from the format, the evidence and what was found; fills Analysis::kind and evidence.
void decideKind(const Document &document, const MailEvidence &evidence, Analysis &analysis);

} // namespace BounceLens
