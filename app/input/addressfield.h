// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace BounceLens {

/// True for the fields that hold addresses: From, Sender, Reply-To, To, Cc, Bcc, and the same of a resent message
/// (RFC 5322 sections 3.6.2, 3.6.3 and 3.6.6).
[[nodiscard]] bool isAddressField(QByteArrayView name);

/// The value of an address field with its encoded words (RFC 2047) decoded, unfolded. What comes out is quoted where
/// that is needed to stay a name: an address in an encoded word is none, and must not become one by being decoded.
[[nodiscard]] QString decodedAddresses(const QByteArray &value);

} // namespace BounceLens
