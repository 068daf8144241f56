// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analyse.h"
#include "failure/collect/services.h"
#include "failure/decide/scene.h"

namespace BounceLens {

/// What a mail shows before its failures are read.
struct MailEvidence
{
    Notification notification; ///< of a sending service, in JSON
};

[[nodiscard]] MailEvidence findEvidence(const Document &document);

/// Decides the kind from the format, the signs (decide/weigh.h) and the failures that were found. Fills kind,
/// kindCertainty, kindAlternative, kindEvidence, evidence and the warnings of the kind; failures of a kind that tells
/// of none go, those that only words told of get the action of the kind.
void decideKind(const Document &document, const MailEvidence &evidence, const Own &own, Analysis &analysis);

} // namespace BounceLens
