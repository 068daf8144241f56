// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/material.h"

namespace BounceLens {

/// One observation for each per-recipient block of the delivery status parts, RFC 3464 section 2.3; of every action.
void findInDeliveryStatus(const Material &material, Findings &findings);

} // namespace BounceLens
