// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"
#include "input/document.h"

namespace BounceLens {

/// Deliveries that a log reports as failed or deferred; the last attempt of each counts.
[[nodiscard]] QList<Failure> findInLog(const Document &document, QList<Ignored> &ignored);

} // namespace BounceLens
