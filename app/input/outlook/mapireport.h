// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/outlook/properties.h"

#include <span>

namespace BounceLens {

/// What an Outlook message is by its class (PR_MESSAGE_CLASS), MS-OXOMSG section 2.2.2 and MS-OXCMAIL section
/// 2.2.3.7.1.1: "REPORT." in front, then the class of the original, then ".NDR", ".DR", ".IPNRN" or ".IPNNRN".
enum class MapiClass {
    Mail,
    NonDelivery, ///< .NDR
    Delay,       ///< .Delayed.DR
    Delivery,    ///< .DR
    Relay,       ///< .Relayed.DR
    Expansion,   ///< .Expanded.DR
    ReadReceipt, ///< .IPNRN
    NotRead,     ///< .IPNNRN
};

[[nodiscard]] MapiClass mapiClassOf(QStringView messageClass);
[[nodiscard]] bool isReceipt(MapiClass kind);

/// The SMTP address of a recipient, as far as it has one, else whatever address it has; null if none.
[[nodiscard]] QString addressOf(const Properties &recipient);

/// Whether the text of a report holds codes.
enum class Codes { None, Some };

/// The content of a message/delivery-status part (RFC 3464) for the recipient table of a report. No field is made up:
/// a code that the properties do not hold is left out, and a bare non-delivery diagnostic code is given by its name
/// (X.411), as "Diagnostic-Code: x400; unrecognised OR name (unable to transfer)". If the text of the report holds the
/// codes of a server, which say more, it is left alone: no such names, and no recipient who has but an address of
/// Exchange, which the text does not use. Empty if there is no recipient.
[[nodiscard]] QString deliveryStatusOf(const Properties &report, std::span<const Properties> recipients, MapiClass kind,
                                       Codes inText);

/// The content of a message/disposition-notification part (RFC 8098) for a read receipt.
[[nodiscard]] QString dispositionOf(const Properties &receipt, MapiClass kind);

/// The header fields of the original message that a report without that message names; may be empty.
[[nodiscard]] QByteArray originalHeaderOf(const Properties &report);

/// A time as in the Date field, RFC 5322 section 3.3, in UTC; empty if it is not valid.
[[nodiscard]] QString mailDate(const QDateTime &time);

} // namespace BounceLens
