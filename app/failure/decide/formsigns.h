// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/scene.h"

namespace BounceLens::Signs {

// Signs of the form of an input: its parts, and what was read from them. Their ids stand in detectors.cpp.

/// A part of the type message/delivery-status, RFC 3464, or message/global-delivery-status, RFC 6533.
[[nodiscard]] Found deliveryStatusPart(const Scene &scene);
/// Fields of a delivery status inside a text.
[[nodiscard]] Found deliveryStatusText(const Scene &scene);
/// "Content-Type: multipart/report; report-type=delivery-status" without such a part.
[[nodiscard]] Found deliveryStatusType(const Scene &scene);
// Actions of RFC 3464 section 2.3.3: some recipient failed; all are delayed; all are delivered, relayed or expanded.
[[nodiscard]] Found actionFailed(const Scene &scene);
[[nodiscard]] Found actionDelayed(const Scene &scene);
[[nodiscard]] Found actionFinished(const Scene &scene);
/// A sending service tells of failures, or of a complaint, in JSON.
[[nodiscard]] Found serviceNotification(const Scene &scene);
[[nodiscard]] Found serviceComplaint(const Scene &scene);
/// RFC 5965.
[[nodiscard]] Found feedbackReport(const Scene &scene);
/// RFC 8098.
[[nodiscard]] Found dispositionNotification(const Scene &scene);
/// A disposition notification of a filter or a mailbox that refused the message, RFC 5429 section 2.2.
[[nodiscard]] Found dispositionRefused(const Scene &scene);
/// Another report, of TLS (RFC 8460) or DMARC (RFC 7489).
[[nodiscard]] Found otherReport(const Scene &scene);
/// A server's reply with code that says in words that it failed, or names whom it failed for.
[[nodiscard]] Found exampleReply(const Scene &scene);
[[nodiscard]] Found serverReply(const Scene &scene);
[[nodiscard]] Found failureWithRecipient(const Scene &scene);
[[nodiscard]] Found failureFound(const Scene &scene);
/// A pasted text, which people ask about, tells of a failure.
[[nodiscard]] Found pastedFailure(const Scene &scene);
/// A server's reply to somebody else's address among the words of a mail system: a person copied a report.
[[nodiscard]] Found copiedReport(const Scene &scene);
[[nodiscard]] Found nothingFailed(const Scene &scene);
/// The returned message or its header.
[[nodiscard]] Found returnedMessage(const Scene &scene);

} // namespace BounceLens::Signs
