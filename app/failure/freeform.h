// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"
#include "input/document.h"

#include <QStringList>

namespace BounceLens {

/// From the words of a bounce that has no delivery status, or for recipients of one that has no diagnostic code.
/// \a recipients narrows the search to these; empty: whatever the text names.
[[nodiscard]] QList<Failure> findInText(const Document &document, const QStringList &recipients);

} // namespace BounceLens
