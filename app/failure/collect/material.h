// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/findings.h"
#include "input/document.h"

namespace BounceLens {

/// What the finders read of a document, made once for all.
struct Material
{
    explicit Material(const Document &read);

    const Document &document;
    QList<LogLine> records; ///< of a log, or of log lines among other text
    QList<Turn> turns;      ///< of a transcript, or of a dialogue within other text
};

} // namespace BounceLens
