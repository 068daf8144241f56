// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/anchors.h"

namespace BounceLens {

/// Recipients of a mail system's own that have no "@" and domain: a login below "could not be delivered to:", a name of
/// Notes ("Pat Lee/Sales/Example@EXAMPLE"). Of \a lines, which are in order.
[[nodiscard]] QList<Anchor> findBareNames(const Document &document, const LineSigns &signs, const QList<int> &lines);

} // namespace BounceLens
