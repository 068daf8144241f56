// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "mailauth/dkim/arc.h"

namespace BounceLens {

// What verdicts mean to the user; the ids are listed in check/dkim/check.h.

/// The one finding that says what a signature is worth.
[[nodiscard]] Finding signatureFinding(const SignatureVerdict &verdict);
/// Its other faults, and what is odd but harmless.
[[nodiscard]] QList<Finding> signatureDetails(const SignatureVerdict &verdict);
/// The key record as it was meant, if the signature could be verified with that.
[[nodiscard]] QList<RecordFix> keyFixes(const SignatureVerdict &verdict);
/// Nothing if the message has no ARC field.
[[nodiscard]] QList<Finding> arcFindings(const ArcVerdict &verdict);

} // namespace BounceLens
