// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/htmlreport.h"

class QWidget;

namespace BounceLens {

/// Where the user wants it; empty if nowhere.
[[nodiscard]] QString askReportPath(QWidget *window);

/// Writes a report about an explanation: a page of HTML, or PDF if the path ends so. Both are made of the same page.
/// \return why it could not be written; empty if it was
[[nodiscard]] QString writeReport(const QString &path, const Explanation &explanation, RedactionLevel level,
                                  const ReportExtras &extras);

} // namespace BounceLens
