// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/findings.h"
#include "input/document.h"

#include <stop_token>

namespace BounceLens {

/// Runs every finder over a document: what each place of it says of a delivery, and the codes that say nothing. If
/// \a stop is requested the result is unfinished and of no use.
[[nodiscard]] Findings collect(const Document &document, const std::stop_token &stop = {});

} // namespace BounceLens
