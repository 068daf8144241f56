// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace BounceLens {

/// True if a text tells of a delivery: it holds a phrase of a bounce, a field of a delivery status, or a reply code
/// with an enhanced status code.
[[nodiscard]] bool tellsOfDelivery(QStringView text);

/// How many of the first lines of a text begin as lines of a report or a mail do: with the name of a field, a reply
/// code, an address, or a phrase that opens a line. A layer in front of each line hides that.
[[nodiscard]] int clarityOf(QStringView text);

/// True for "Final-Recipient:", "Diagnostic-Code:" and the other fields of RFC 3464 that no other text has.
[[nodiscard]] bool beginsWithStatusField(QStringView line);

/// True for a line that begins with a reply code, RFC 5321 section 4.2: "550 ", "550-", "550".
[[nodiscard]] bool beginsWithReplyCode(QStringView line);

/// True for "<lee@example.net>", "lee@example.net:" at the start of a line.
[[nodiscard]] bool beginsWithAddress(QStringView line);

/// True for a line that begins with words that only open a line.
[[nodiscard]] bool opensLine(QStringView line);

/// True if a reply code with an enhanced status code stands in the text: "550 5.1.1", "550-5.1.1".
[[nodiscard]] bool holdsReply(QStringView text);

} // namespace BounceLens
