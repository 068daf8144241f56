// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"

namespace BounceLens {

/// Finds what old bounces and pasted ones hold inside their text: the fields of a delivery status, and the returned
/// message, which begins behind a separator line or with its header. Cuts the Text sections there.
/// The text must be finished.
void findInlinedParts(Document &document);

/// True if some lines are a report for people that tells a dialogue in it, and no dialogue by itself: it has fields of
/// a delivery status, or sentences that only reports have.
[[nodiscard]] bool looksLikeReport(const Document &document, LineRange lines);

} // namespace BounceLens
