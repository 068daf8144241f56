// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/join/attempts.h"
#include "input/document.h"

namespace BounceLens {

/// The observation whose statement counts: of the last try that says anything, the one that says most. Where it gives
/// no more than a code, or the first line of a longer reply, the words of the report complete it.
[[nodiscard]] Observation countingObservation(const Document &document, const Course &course);

} // namespace BounceLens
