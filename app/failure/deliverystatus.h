// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"
#include "input/document.h"

namespace BounceLens {

/// One failure for each per-recipient block of the delivery status parts, RFC 3464 section 2.3; other actions too.
[[nodiscard]] QList<Failure> findInDeliveryStatus(const Document &document);

} // namespace BounceLens
