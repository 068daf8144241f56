// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/content.h"
#include "tools/sourcefile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace BounceLens {

/// A reply that a card must or must not be chosen for.
struct Sample
{
    QString card; ///< id
    QString file;
    int line = 0;
    QString host; ///< remote host, for rules that name a provider; may be empty
    QString matches;
    QStringList rejects;
};

struct CardSources
{
    CatalogContent content;
    QList<Sample> samples;
    QList<Fault> faults; ///< empty: the catalogue is good
};

/// Reads cards (TOML, resources/cards/README.md), reasons.toml, providers.toml and blocklists.toml; the file name tells
/// which. Then checks them all: every fault is listed, not just the first.
[[nodiscard]] CardSources readCardSources(const QStringList &files);

} // namespace BounceLens
