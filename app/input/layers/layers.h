// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

#include <span>

namespace BounceLens {

constexpr int kMaxLayers = 12; ///< taken off one text; people wrap a bounce two or three times, hostile ones thousands
constexpr qsizetype kMaxLayeredCharacters =
    8 * 1024 * 1024; ///< of a text that are peeled; what is left of more is not shown

/// All layers. A new one is a file pair here and a row in the list.
[[nodiscard]] std::span<const Layer> allLayers();

/// The row of a layer.
[[nodiscard]] const Layer &layerOf(LayerId id);

struct Unwrapped
{
    QString text;
    QList<int> origins;    ///< of each line, counted from 0, in the text as it came; empty if no layer was taken off
    QList<LayerId> layers; ///< from the outermost
    int lines = 0;         ///< of the text as it came, if a layer was taken off
};

/// Takes off one layer after the other until none is seen.
[[nodiscard]] Unwrapped withoutLayers(QString text);

} // namespace BounceLens
