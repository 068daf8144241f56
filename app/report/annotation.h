// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace BounceLens {

/// What rules of a helpdesk or a mailbox can go by, as header fields (RFC 5322, 2.2):
///   X-BounceLens-Kind       as in the JSON: bounce, delay, auto-reply, not-a-bounce …; once
///   X-BounceLens-Reason, -Acts, -Card, -Recipient       of each failure, at most kMostAnnotated, in the order of the
///   mail
/// A value that is not ASCII is an encoded word (RFC 2047); one that is absent has no field.
constexpr qsizetype kMostAnnotated = 20;

/// A mail with the fields of an explanation (an object of `explain --json`) above its own. Fields whose names begin
/// with X-BounceLens- are removed from its header first: whoever sent it could have written them. Everything else stays
/// byte for byte: a "From " line of an mbox, the line ends, which the new fields take over, and the body.
/// \return nothing for what does not begin with a header field: it is no mail
[[nodiscard]] std::optional<QByteArray> withAnnotation(const QByteArray &mail, const QJsonObject &explanation);

} // namespace BounceLens
