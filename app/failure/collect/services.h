// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/material.h"

namespace BounceLens {

/// What a sending service tells as JSON.
struct Notification
{
    QList<Observation> observations;
    bool isComplaint = false;
};

/// Notifications of Amazon SES (by SNS or plain), Mailgun, SendGrid, Postmark, SparkPost and their like: a text that is
/// a JSON object or list and names recipients with a code.
[[nodiscard]] Notification findInNotification(const Document &document);

/// The same as a finder.
void findInServiceEvents(const Material &material, Findings &findings);

} // namespace BounceLens
