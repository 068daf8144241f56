// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/scene.h"

#include <QList>

namespace BounceLens {

/// A sign that shows in an input.
struct SeenSign
{
    size_t sign = 0; ///< its place in resources/kinds.toml
    Trace trace;
};

/// Looks for every sign of resources/kinds.toml. The build fails on one without a function, and on a function without
/// a sign.
[[nodiscard]] QList<SeenSign> findSigns(const Scene &scene);

} // namespace BounceLens
