// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"

#include <QList>

namespace BounceLens {

/// The observations of one recipient and one message, in the order in which they were found.
struct JoinedDelivery
{
    QList<Observation> observations;
};

/// Joins observations by recipient and message.
/// - The same recipient is the same address, final or original; names of domains know no letter case.
/// - Queue ids or message ids that differ are of different messages. A queue id that another server gave the same
///   message ("queued as …") is of the same.
/// - An observation that names no recipient belongs to the message whose id it has, else to the delivery with the same
///   reply or host, else to the one that is named last before it. If there is none it is a delivery by itself.
/// - What our own server refused to a stranger is joined with the same stranger's only.
[[nodiscard]] QList<JoinedDelivery> deliveriesFrom(const QList<Observation> &observations);

} // namespace BounceLens
