// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layerid.h"
#include "input/layers/textsample.h"

#include <QList>
#include <QString>

#include <optional>

namespace BounceLens {

/// What is left of a text.
struct Peeled
{
    QString text;
    QList<int> origins; ///< for each line of the text, the line it was made of, counted from 0
};

/// One kind of wrapping. Both functions take a time that is linear in the length of the text.
struct Layer
{
    LayerId id;
    QLatin1StringView name; ///< as JSON names it
    /// How sure it is that a text is wrapped so, from what a quick look shows: 0 (no) to 100. The surest goes first.
    int (*sees)(const TextSample &sample);
    /// The text without the wrapping; nothing if a close look shows that it is not there, or that nothing inside tells
    /// of a delivery.
    std::optional<Peeled> (*peel)(QStringView text);
};

} // namespace BounceLens
