// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/material.h"

namespace BounceLens {

/// Exchange's message tracking log: comma-separated values under a "#Fields:" line.
void findInTrackingLog(const Material &material, Findings &findings);

} // namespace BounceLens
