// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/kinds.h"

#include <string_view>

namespace BounceLens {

/// One number a kind, in the order of Kind.
using KindSums = std::array<int, kKindIds.size()>;

/// How much a sign speaks for each kind (above 0) or against it, as resources/kinds.toml says.
struct SignWeights
{
    std::string_view id; ///< "null-return-path"
    KindSums weights;
};

} // namespace BounceLens
