// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "mailauth/mend/loosetags.h"

namespace BounceLens {

/// What spoils a record, as findings (values: its name, the version that it should begin with): record-quotes,
/// record-escaped, record-blank, record-semicolon, record-colon, record-case, record-version, record-stray.
[[nodiscard]] QList<Finding> slipFindings(const QString &name, const QList<RecordSlip> &slips,
                                          const QString &version = {});

} // namespace BounceLens
