// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layerid.h"

#include <QString>

namespace BounceLens {

/// What lay around a text and was taken off, one sentence in the user's language.
[[nodiscard]] QString layerSentence(LayerId layer);
/// The same by the name of the layer, as a note keeps it; empty for an unknown one.
[[nodiscard]] QString layerSentence(const QString &name);

} // namespace BounceLens
