// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/blocklist.h"
#include "card/card.h"
#include "card/packing.h"

#include <QByteArray>
#include <QStringView>

#include <expected>
#include <optional>

namespace BounceLens {

struct CatalogError
{
    QString message;       ///< for the developer and the log, English
    qsizetype offset = -1; ///< bytes from the start of the blob
};

/// One [[match]] of a card. Empty members do not narrow.
struct Rule
{
    qsizetype card = 0; ///< index in CatalogContent::cards
    QString provider;
    QStringList replies;  ///< "550"
    QStringList statuses; ///< "5.7.26", or "X.7.26" for any class
    int codeClass = 0;    ///< 2, 4 or 5; 0 if not given
    QString text;         ///< literal with placeholders
    QString regex;
    QString command;
    bool isOwn = false; ///< of a card of the user's own, which is preferred

    QString needle;              ///< kGram letters that stand in every reply with these words; see giveNeedles()
    qsizetype literalLength = 0; ///< characters of text that are no placeholder; 0 until giveNeedles()

    [[nodiscard]] bool hasWords() const { return !text.isEmpty() || !regex.isEmpty(); }
};

/// How the mail hosts and the replies of a provider look.
struct ProviderMarks
{
    Provider provider;
    QStringList hosts; ///< globs for the remote host, "*" for any run of characters
    QStringList texts; ///< pieces of its replies: tokens and addresses of help pages
};

/// What bouncelens-cardc compiles and the program loads.
struct CatalogContent
{
    QList<Card> cards;
    QList<Rule> rules;
    QList<Reason> reasons;
    QList<ProviderMarks> providers;
    QList<Blocklist> blocklists;
};

/// A user's own cards over the shipped ones: a card of the same id replaces the shipped card with all of its rules.
/// Reasons, providers and blocklists stay those of \a shipped.
[[nodiscard]] CatalogContent withOwnCards(const CatalogContent &shipped, const CatalogContent &own);

/// Compiled cards, in place.
struct PackedCards
{
    Slices ids;    ///< UTF-8
    Numbers order; ///< positions, sorted by the bytes of their ids
    Slices cards;  ///< what cardToCbor() made of each

    /// The position of a card; -1 if there is none.
    [[nodiscard]] qsizetype find(const QString &id) const;
};

/// Compiled rules, in place.
struct PackedRules
{
    Slices rules;           ///< packedRule()
    Numbers cards;          ///< Rule::card
    QByteArrayView needles; ///< packedNeedle(), one a rule
};

/// What the program loads: cards and rules are decoded one by one.
struct PackedContent
{
    QByteArray blob;       ///< that cards and rules lie in
    CatalogContent tables; ///< reasons and providers
    PackedCards cards;
    PackedRules rules;
    QByteArrayView blocklists; ///< blocklistsToCbor()
};

/// A mark with a version, then parts (card/packing.h): tables as CBOR (RFC 8949), cards, rules. Gives the rules
/// their needles.
[[nodiscard]] QByteArray pack(const CatalogContent &content);
/// Fails on bytes of another version, parts that are cut off or of different lengths, or a rule without its card.
[[nodiscard]] std::expected<PackedContent, CatalogError> unpack(const QByteArray &blob);

/// Names of enumerators as cards and JSON write them ("sender-admin", "permanent"); empty or absent if there is none.
[[nodiscard]] QString actorId(Actor actor);
[[nodiscard]] std::optional<Actor> actorFromId(QStringView id);
[[nodiscard]] QString permanenceId(Permanence permanence);
[[nodiscard]] std::optional<Permanence> permanenceFromId(QStringView id);

} // namespace BounceLens
