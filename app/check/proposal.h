// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

/// The record that a fix would publish, as recordFromText() reads it; empty if it publishes none, or only says in words
/// what to do.
[[nodiscard]] QString proposedRecord(const RecordFix &fix);

/// Those of all results, each once.
[[nodiscard]] QStringList proposedRecords(const QList<CheckResult> &results);

} // namespace BounceLens
