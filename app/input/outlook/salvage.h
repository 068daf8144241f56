// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace BounceLens {

constexpr qsizetype kMinSalvagedRun = 40;   ///< characters; names of streams have at most 31
constexpr qsizetype kMaxSalvaged = 200'000; ///< characters; a bounce is short

/// What looks like text in a file whose structure is lost: runs of UTF-16LE in Latin letters, and of ASCII, that hold
/// spaces. One a paragraph, in the order in which they stand.
[[nodiscard]] QString salvagedText(QByteArrayView bytes);

} // namespace BounceLens
