// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace BounceLens {

/// For each line of a text that was made of \a source by a reader that tells no places, the line of the source in which
/// its words stand. They stand in the same order; a line whose words are not found has the place of the one before it.
[[nodiscard]] QList<int> alignedOrigins(QStringView text, QStringView source);

} // namespace BounceLens
