// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/row.h"

#include <QByteArray>
#include <QStringList>

namespace BounceLens {

/// A line of comma-separated values, RFC 4180. A spreadsheet must not take a cell for a formula: one that begins with
/// "=", "+", "-", "@" (or their full-width forms), a tab or a carriage return gets an apostrophe in front.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

[[nodiscard]] QByteArray csvHeader(); ///< the names of the columns; the same in every language
[[nodiscard]] QByteArray csvRow(const Row &row);

} // namespace BounceLens
