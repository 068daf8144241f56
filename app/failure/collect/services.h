// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/material.h"

namespace BounceLens {

/// What a sending service tells as JSON.
struct Notification
{
    QList<Observation> observations;
    bool isComplaint = false; ///< and no delivery is told of
};

[[nodiscard]] Notification findInNotification(const Document &document);

/// Events of sending services, and objects that servers and programs print, in text of any kind.
void findInServiceEvents(const Material &material, Findings &findings);

} // namespace BounceLens
