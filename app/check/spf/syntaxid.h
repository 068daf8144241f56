// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/spf/record.h"

#include <QLatin1StringView>

namespace BounceLens {

/// "spf-syntax-…", the finding of a fault in a record.
[[nodiscard]] QLatin1StringView spfSyntaxId(SpfSyntax what);

} // namespace BounceLens
