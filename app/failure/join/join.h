// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"
#include "failure/collect/findings.h"
#include "input/document.h"

namespace BounceLens {

/// One failure for each recipient and message that was observed. What failed or waits stands first in the order of the
/// input, then what was delivered, then what our own server refused to strangers.
/// \a ignored gets the codes that a later attempt made void.
[[nodiscard]] QList<Failure> join(const Document &document, const Findings &findings, QList<Ignored> &ignored);

} // namespace BounceLens
