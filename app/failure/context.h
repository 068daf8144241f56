// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"

namespace BounceLens {

/// Fills what the whole input says about each failure: reporter, returned message (From, Message-ID, sending address),
/// time and queue id, where the failure itself did not name them.
void addContext(const Document &document, Analysis &analysis);

} // namespace BounceLens
