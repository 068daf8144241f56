// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

/// Removes the marks of quoting ("> ", "> > ", "| ") from runs of quoted lines that tell of a delivery: a bounce that
/// somebody quoted reads as if it had come by itself. Other quotes stay. The number of lines stays the same.
/// \return true if marks were removed
bool removeQuoteMarks(QString &text);

} // namespace BounceLens
