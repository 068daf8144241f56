// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/meant.h"
#include "failure/timeline.h"

#include <QJsonObject>

namespace BounceLens {

// The ids of the JSON contract (README, "JSON").
[[nodiscard]] QString idOf(Kind kind); ///< "bounce", "auto-reply", "not-a-bounce"
[[nodiscard]] QString idOf(Action action);
[[nodiscard]] QString idOf(Direction direction);
[[nodiscard]] QString idOf(Permanence permanence); ///< "permanent", "temporary", "none"
[[nodiscard]] QString idOf(Actor actor);           ///< "sender-admin"
[[nodiscard]] QString idOf(MatchedBy matchedBy);
[[nodiscard]] QString idOf(Confidence confidence);
[[nodiscard]] QString idOf(MeantBy by);
[[nodiscard]] QString idOf(AlternativeWhy why);
[[nodiscard]] QString idOf(IgnoredWhy why);
[[nodiscard]] QString idOf(WarningId warning); ///< "code-text-conflict"
[[nodiscard]] QString idOf(NoteId note);
[[nodiscard]] QString idOf(Happening what); ///< "gives-up"; also the key of its words in resources/replies

/// Absent values are null, never "".
[[nodiscard]] QJsonValue orNull(const QString &text);

/// One object of the JSON contract. Absent values are null, never "".
[[nodiscard]] QJsonObject toJson(const Explanation &explanation);

/// A card by itself: its texts in the user's language, its steps by audience, pages and sources.
[[nodiscard]] QJsonObject toJson(const Card &card);

} // namespace BounceLens
