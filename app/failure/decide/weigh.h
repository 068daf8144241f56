// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"
#include "failure/decide/detectors.h"
#include "failure/decide/weights.h"

namespace BounceLens {

/// What the signs say together.
struct KindVerdict
{
    Kind kind = Kind::NotABounce;
    Certainty certainty = Certainty::Certain;
    std::optional<Kind> alternative; ///< the next kind, where the first is no more than likely
    QList<KindEvidence> evidence;    ///< what spoke for the kind, the heaviest first
    KindSums sums{};
};

/// Adds the weights of the signs to the bases of the kinds; the highest sum wins, the first of equal ones. Two rules
/// stand above: a mail that asks its reader to log in, release or confirm something behind a link is no harmless
/// report, and an automatic answer that says that a person is away is no failure. A bounce whose signs of backscatter
/// outweigh the base of that kind is backscatter. Transcript, Log and Code are no matter of signs and never win.
[[nodiscard]] KindVerdict weigh(const QList<SeenSign> &seen);

[[nodiscard]] bool speaksFor(const SeenSign &sign, Kind kind);

/// The id of a sign, by its place in resources/kinds.toml.
[[nodiscard]] QLatin1StringView signId(size_t sign);
/// All ids, in the order of resources/kinds.toml.
[[nodiscard]] QList<QLatin1StringView> signIds();

} // namespace BounceLens
