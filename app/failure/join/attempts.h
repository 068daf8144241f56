// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/join/deliveries.h"

namespace BounceLens {

/// What the observations of one delivery are: the tries of it in the order of their time, and the words of a report
/// that only say the same once more.
struct Course
{
    QList<Observation> tries; ///< never empty; by time if all have one, else by place
    QList<Observation> words; ///< of people's part of a report, where another part tells the outcome
    Action outcome = Action::Failed;
};

[[nodiscard]] Course courseOf(const JoinedDelivery &delivery);

} // namespace BounceLens
