// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"
#include "input/document.h"

namespace BounceLens {

/// Refused commands of a transcript, one failure for each recipient they were about.
[[nodiscard]] QList<Failure> findInTurns(const Document &document, QList<Ignored> &ignored);

} // namespace BounceLens
