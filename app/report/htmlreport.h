// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "explain/explanation.h"
#include "report/redaction/redactor.h"

#include <QString>

namespace BounceLens {

/// What a report tells beside the explanation.
struct ReportExtras
{
    int failure = -1; ///< the one that the checks are about
    QString checks;   ///< the results of live checks, as toText() of report/checkreport.h writes them; may be empty
};

// A report as a page by itself, to keep or to print: plain HTML with a few styles, without scripts, pictures or
// anything else that is loaded. Everything of the input is masked at the level, and escaped. One page holds a section
// for each input: start, sections, end.

[[nodiscard]] QString htmlStart();
[[nodiscard]] QString htmlSection(const Explanation &explanation, RedactionLevel level,
                                  const ReportExtras &extras = {});
[[nodiscard]] QString htmlEnd();

} // namespace BounceLens
