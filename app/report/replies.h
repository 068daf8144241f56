// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <QString>

namespace BounceLens {

/// A reply for the customer: what happened and what to do, in plain words. Redacted: no IP addresses, host names,
/// message ids or other recipients; addresses of third parties shortened to their domain.
[[nodiscard]] QString customerReply(const Explanation &explanation, int failure);

/// A note for the ticket: everything an expert needs, unredacted but with secrets masked.
[[nodiscard]] QString ticketNote(const Explanation &explanation, int failure);

} // namespace BounceLens
