// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/settings.h"

#include <QSslConfiguration>

namespace BounceLens {

/// TLS 1.2 or newer, the peer's certificate checked against the system's and the settings' authorities.
[[nodiscard]] QSslConfiguration trustedConfiguration(const ResolverSettings &settings);

} // namespace BounceLens
