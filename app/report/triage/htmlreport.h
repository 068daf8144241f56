// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/triage/summary.h"

namespace BounceLens {

constexpr qsizetype kMostHtmlRows = 5000; ///< failures in the table; more than a browser likes

/// One page with everything in it: nothing is loaded, no script runs, nothing of the input acts. A table of failures
/// goes with it. \a left: failures that the table leaves out.
[[nodiscard]] QString toHtml(const TriageSummary &summary, const QList<Row> &rows, qint64 left, const Catalog &catalog);

} // namespace BounceLens
