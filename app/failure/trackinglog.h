// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"
#include "input/document.h"

namespace BounceLens {

/// Exchange's message tracking log: comma-separated values under a "#Fields:" line.
[[nodiscard]] QList<Failure> findInTrackingLog(const Document &document);

} // namespace BounceLens
