// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"

#include <QList>
#include <QStringList>

namespace BounceLens {

/// What became of one sample of a card file.
struct SampleResult
{
    QString card; ///< id of the card whose sample it is
    QString reply;
    QString chosen;        ///< id of the card that the reply gets
    bool isReject = false; ///< the reply must not get the card

    [[nodiscard]] bool isRight() const { return (chosen == card) != isReject; }
};

/// Tries every sample of the cards in these files beside the cards of \a catalog, over which they stand.
[[nodiscard]] QList<SampleResult> testSamples(const QStringList &files, const Catalog &catalog);

} // namespace BounceLens
