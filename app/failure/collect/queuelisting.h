// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/material.h"

namespace BounceLens {

/// The recipients that wait in a queue, with the reason of the last try: mailq of Postfix and Sendmail, "exim -bp",
/// qmail-qread and the other forms of resources/forms/queues.
void findInQueueListing(const Material &material, Findings &findings);

} // namespace BounceLens
