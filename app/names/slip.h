// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace BounceLens {

/// One slip of the fingers that makes a written word of a meant one.
struct Slip
{
    enum Kind {
        Swapped, ///< two letters side by side changed places: "gmial"
        Moved,   ///< a letter stands two places off: "icould"
        Mixed,   ///< two such changes: "htoamil"
        Missing, ///< a letter was left out: "gmal"
        Extra,   ///< a letter too many: "gmaill"
        Wrong,   ///< another letter: "gnail"
    };
    Kind kind = Swapped;
    qsizetype at = 0; ///< of the first letter that differs
};

/// The slip between them, in one pass; nothing if they are equal or lie further apart.
[[nodiscard]] std::optional<Slip> slipBetween(QStringView written, QStringView meant);

/// Keys that touch on a keyboard of the kinds QWERTY, QWERTZ or AZERTY.
[[nodiscard]] bool areNeighbours(QChar one, QChar other);

} // namespace BounceLens
