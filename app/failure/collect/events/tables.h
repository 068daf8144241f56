// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/events/literal.h"
#include "input/document.h"

namespace BounceLens {

/// Objects that are written line by line, each as a map of its names and values:
/// - lists "Name : value" of PowerShell, one object a paragraph;
/// - tables with a row of dashes below their names;
/// - comma-, semicolon- or tab-separated values (RFC 4180) below a row of names, or behind "#Fields:";
/// - "name=value" several times on one line.
[[nodiscard]] QList<Literal> findTables(const Document &document, LineRange lines);

} // namespace BounceLens
