// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "failure/sender.h"

#include <QDateTime>
#include <QStringList>

namespace BounceLens {

// What a reply says of the message that came back.

/// Subject of the returned message, in one line; null if it is not there.
[[nodiscard]] QString returnedSubject(const Explanation &explanation);
/// Its date, with its own zone; invalid if there is none.
[[nodiscard]] QDateTime returnedDate(const Explanation &explanation);
/// Until when a server goes on trying, RFC 3464 section 2.3.9; invalid if it does not say.
[[nodiscard]] QDateTime retryUntil(const Explanation &explanation);

/// The recipient as the sender wrote it: an internal address by its name. Null if it is not known, or if the message
/// was written to others only.
[[nodiscard]] QString writtenRecipient(const Explanation &explanation, int failure);
/// True if the returned message names its recipients, and not this one.
[[nodiscard]] bool isHiddenRecipient(const Explanation &explanation, int failure);
/// The addresses that the customer knows: the own one, and those that the message was written to.
[[nodiscard]] QStringList customersAddresses(const Explanation &explanation, const QList<int> &failures);
/// Null if it has none.
[[nodiscard]] QString domainOfSender(const Failure &failure);

} // namespace BounceLens
