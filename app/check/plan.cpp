// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/plan.h"

namespace BounceLens {

std::optional<CheckId> checkFromId(QStringView)
{
    return {};
}
QString checkId(CheckId)
{
    return {};
}
QList<PlannedCheck> planChecks(const Document &, const Failure &, const Match &)
{
    return {};
}

} // namespace BounceLens
