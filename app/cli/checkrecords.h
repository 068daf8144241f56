// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "report/checkreport.h"

namespace BounceLens {

/// "check --record": looks at records that were pasted; asks nothing.
/// \return the exit code: 0 if nothing is wrong with them, 1 if something is, 2 if one of them is none
[[nodiscard]] int lintRecords(const QStringList &records, bool wantsJson, Output &out);

} // namespace BounceLens
