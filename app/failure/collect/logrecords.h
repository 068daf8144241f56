// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/material.h"

namespace BounceLens {

/// What the records of a mail server's log tell of deliveries, one observation for each record and recipient.
void findInLog(const Material &material, Findings &findings);

} // namespace BounceLens
