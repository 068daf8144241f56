// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/checks/findingwords.h"

#include <span>

namespace BounceLens {

/// The sentences about the findings of questions that were not answered.
[[nodiscard]] std::span<const FindingWords> recordWords();

} // namespace BounceLens
