// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/ledger.h"

#include <QByteArray>

namespace BounceLens {

constexpr qsizetype kMostMetricSystems = 50; ///< label values; the rest is "other"

/// What was counted, for the textfile collector of Prometheus' node_exporter (text format 0.0.4). Reasons, actors and
/// kinds are lists of ours; of systems only the providers of the catalogue have labels, at most kMostMetricSystems, so
/// that no mail can make a new time series.
[[nodiscard]] QByteArray metricsOf(const Ledger &ledger, const QList<TriageIncident> &incidents, int errors,
                                   const Catalog &catalog);

} // namespace BounceLens
