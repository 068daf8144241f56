// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/blocklist.h"
#include "card/card.h"
#include "card/sayings.h"

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
    QString words;      ///< a saying, card/sayings.h
    QStringList unless; ///< classes of words that must not stand in or beside the saying
    QString command;
    bool isOwn = false;    ///< of a card of the user's own, which is preferred
    bool isWeak = false;   ///< the words only name a class of failures; any others that fit say more
    bool isShared = false; ///< other systems say this too: it is this card's only where its system is known
    QString onlyHere;      ///< why plain words are this system's alone; for the linter, not kept
    QString system;        ///< folder of the card, "text" for common words; empty for a user's own

    QString needle;              ///< kGram letters that stand in every reply with these words; see giveNeedles()
    qsizetype literalLength = 0; ///< characters of text that are no placeholder; 0 until giveNeedles()

    [[nodiscard]] bool hasWords() const { return !text.isEmpty() || !regex.isEmpty() || !words.isEmpty(); }
};

/// How the mail hosts and the replies of a provider look.
struct ProviderMarks
{
    Provider provider;
    QStringList hosts; ///< globs for the remote host, "*" for any run of characters
    QStringList texts; ///< pieces of its replies: tokens and addresses of help pages
    QStringList cards; ///< folders of its cards, beside one that is called as it is
};

/// What bouncelens-compile compiles and the program loads.
struct CatalogContent
{
    QList<Card> cards;
    QList<Rule> rules;
    QList<Reason> reasons;
    QList<ProviderMarks> providers;
    QList<Blocklist> blocklists;
    QList<WordClass> words;
};

/// A user's own cards over the shipped ones: a card of the same id replaces the shipped card with all of its rules.
/// Reasons, providers and blocklists stay those of \a shipped.
[[nodiscard]] CatalogContent withOwnCards(const CatalogContent &shipped, const CatalogContent &own);

/// What the program loads: everything is there but the cards, which are decoded one by one.
struct PackedContent
{
    CatalogContent tables; ///< without cards
    QStringList ids;       ///< of the cards
    QByteArray cards;      ///< one cardToCbor() behind the other
    QList<qsizetype> ends; ///< where each ends in cards, bytes
};

/// One CBOR map (RFC 8949): "version", then an array a member; rules are columns of text, cards one
/// byte string. Gives the rules their needles.
[[nodiscard]] QByteArray toCbor(const CatalogContent &content);
/// Fails on bytes that are no CBOR, another version, columns of different lengths, or a rule without its card.
[[nodiscard]] std::expected<PackedContent, CatalogError> unpack(const QByteArray &blob);

/// Names of enumerators as cards and JSON write them ("sender-admin", "permanent"); empty or absent if there is none.
[[nodiscard]] QString actorId(Actor actor);
[[nodiscard]] std::optional<Actor> actorFromId(QStringView id);
[[nodiscard]] QString permanenceId(Permanence permanence);
[[nodiscard]] std::optional<Permanence> permanenceFromId(QStringView id);

} // namespace BounceLens
