// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

/// What belongs into a report of a fault: the version, what it stands on, the number of cards, and what the kernel
/// keeps from the commands that only read. Several lines; names nothing of the user.
[[nodiscard]] QString versionAtLength();

} // namespace BounceLens
