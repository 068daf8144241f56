// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/checkreport.h"

namespace BounceLens {

/// What records would change that are not published yet: the same checks without and with them (dns/overlay.h).
struct TryReport
{
    QStringList records; ///< as they were given
    CheckReport before;
    CheckReport after;
};

[[nodiscard]] QString toText(const TryReport &report);
/// "records", "changes" (check, before, after: outcomes; summary) and "checks" with the records.
[[nodiscard]] QJsonObject toJson(const TryReport &report);

} // namespace BounceLens
