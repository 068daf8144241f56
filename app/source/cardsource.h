// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/content.h"
#include "failure/analyse.h"
#include "source/sourcefile.h"

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
    QString host;    ///< remote host, for rules that name a provider; may be empty
    QString program; ///< dialect of the reporting program, for words that others say too; may be empty
    QString matches;
    QStringList rejects;
};

/// Where something stands in the sources.
struct Place
{
    QString file;
    int line = 0; ///< from 1
};

/// The failure that a sample's reply tells of; codes that are no failure (354) count too.
[[nodiscard]] Failure failureFromSample(const QString &reply, const QString &host, const QString &program = {});

struct CardSources
{
    CatalogContent content;
    QList<Place> cardPlaces; ///< one a card of content
    QList<Place> rulePlaces; ///< one a rule of content
    QList<Sample> samples;
    QList<Fault> faults; ///< empty: the catalogue is good
};

/// A shipped card must have samples, sources and a reason why somebody acts; a user's own card need not.
enum class LintLevel { Shipped, Own };

/// True for reasons.toml, providers.toml and blocklists.toml.
[[nodiscard]] bool isCardTable(const QString &file);

/// Reads cards (TOML, resources/cards/README.md), classes of words (resources/words), reasons.toml, providers.toml and
/// blocklists.toml; the file name or the key "words" tells which. Then checks them all: every fault is listed, not just
/// the first.
[[nodiscard]] CardSources readCardSources(const QStringList &files);

/// Reads a user's own cards: files of cards only, checked beside the \a shipped ones. Content holds the own cards
/// alone, without those of files in which something is wrong; of two with one id the last one counts.
[[nodiscard]] CardSources readOwnCards(const QStringList &files, const CatalogContent &shipped);

} // namespace BounceLens
