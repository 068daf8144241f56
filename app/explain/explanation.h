// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "failure/analysis.h"
#include "input/document.h"

#include <memory>

namespace BounceLens {

/// Everything known about one input: what the window, the command line and the reports show.
/// A value; keeps the catalogue alive that its matches point into.
struct Explanation
{
    Document document;
    Analysis analysis;
    QList<Match> matches; ///< one a failure, same order
    std::shared_ptr<const Catalog> catalog;
    QString source; ///< path, "-" for standard input, "" for pasted text
    int index = 0;  ///< position in its source, from 0 (an mbox holds many)

    /// True if at least one failure, or a kind other than NotABounce, was recognised.
    [[nodiscard]] bool isRecognised() const;
};

} // namespace BounceLens
