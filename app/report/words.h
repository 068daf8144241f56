// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/plan.h"
#include "explain/meant.h"

#include <QString>

namespace BounceLens {

// Names and sentences for everything the stages below say by value, in the user's language.

[[nodiscard]] QString kindName(Kind kind);                    ///< "Bounce", "Delay notice"
[[nodiscard]] QString kindSentence(Kind kind);                ///< what it is and what follows from it, one sentence
[[nodiscard]] QString actionName(Action action);              ///< "failed"
[[nodiscard]] QString permanenceName(Permanence permanence);  ///< "Permanent", "Temporary", "No failure"
[[nodiscard]] QString confidenceName(Confidence confidence);  ///< "Certain", "Likely", "By code only"
[[nodiscard]] QString confidenceSentence(const Match &match); ///< by what the card was chosen
[[nodiscard]] QString actorName(Actor actor);                 ///< "The sender's mail administrator"
/// On which part of its way a mail was refused.
[[nodiscard]] QString directionName(Direction direction);
[[nodiscard]] QString audienceName(Actor audience);            ///< tab title: "Sender", "Our admin", "Their admin"
[[nodiscard]] QString ignoredSentence(const Ignored &ignored); ///< why it does not count
[[nodiscard]] QString warningSentence(WarningId warning, const Explanation &explanation);
[[nodiscard]] QString noteSentence(const Note &note);
[[nodiscard]] QString alternativeSentence(AlternativeWhy why);
[[nodiscard]] QString meantSentence(const MeantAddress &meant); ///< the address, and why it was most likely meant
[[nodiscard]] QString replyCodeSentence(ReplyCode code, const Catalog &catalog); ///< what a reply code means
[[nodiscard]] QString statusCodeSentence(EnhancedStatusCode code, const Catalog &catalog);

} // namespace BounceLens
