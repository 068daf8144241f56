// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"

namespace BounceLens {

/// The sender's address: From of the message, else what the envelope stands for.
[[nodiscard]] QString senderOf(const Failure &failure);

} // namespace BounceLens
