// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/eventwords.h"

#include <optional>

namespace BounceLens {

/// The role of a key of an event, whatever its letter case and marks are ("delivery-status", "deliveryStatus"); nothing
/// for keys that no service uses so.
[[nodiscard]] std::optional<KeyRole> roleOf(QStringView key);

/// What the word of an event says ("bounce", "deferred", "delivered", "open"); nothing if it is not known. \a
/// isTracked: an event of a server's own log, where unknown words say nothing of a delivery.
[[nodiscard]] std::optional<EventMeaning> meaningOf(QStringView word, bool isTracked);

} // namespace BounceLens
