// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace BounceLens {

/// The codes among the words of somebody who looks for a card ("what is 5.7.509?").
struct NamedCodes
{
    std::optional<ReplyCode> reply;
    std::optional<EnhancedStatusCode> status;
    QStringList otherWords; ///< lower case; without the words of a question

    [[nodiscard]] bool isEmpty() const { return !reply && !status; }
};

[[nodiscard]] NamedCodes codesIn(const QString &words);

/// What the registries say of each code, one sentence a code; of a code that is not registered, what its first digits
/// mean, and that it is not registered.
[[nodiscard]] QStringList codeMeanings(const NamedCodes &codes, const Catalog &catalog);

/// A card as it is found.
struct CardEntry
{
    const Card *card = nullptr; ///< owned by the catalogue of the index
    QString title;              ///< in the user's language
    QString group;              ///< see CardIndex::groups()
    QList<Rule> rules;
    QString titleWords; ///< lower case
    QString allWords;   ///< lower case: title, meaning, reason, id, words and codes of its rules, provider
};

struct CardQuery
{
    QString words; ///< all must occur; empty: every card
    QString group; ///< empty: any
    QString reason;
};

/// All cards of a catalogue, to be searched while somebody types. Immutable once made; making it reads every card, so
/// make it off the GUI thread.
class CardIndex
{
public:
    explicit CardIndex(std::shared_ptr<const Catalog> catalog);

    [[nodiscard]] const std::shared_ptr<const Catalog> &catalog() const { return m_catalog; }
    /// Ordered by group, then by title.
    [[nodiscard]] const QList<CardEntry> &entries() const { return m_entries; }
    /// Where a card stands; -1 if there is none.
    [[nodiscard]] int indexOf(const QString &id) const;
    /// What fits, best first: the card of a whole reply; cards that name the code; words in the title; the words one
    /// behind the other; the words anywhere.
    [[nodiscard]] QList<int> find(const CardQuery &query) const;
    /// Ids of providers, and "own", "generic" (any provider) and "status" (cards that go by a code alone); in order.
    [[nodiscard]] const QStringList &groups() const { return m_groups; }
    [[nodiscard]] QString groupName(const QString &group) const;

private:
    [[nodiscard]] int chosenFor(const QString &reply) const;

    std::shared_ptr<const Catalog> m_catalog;
    QList<CardEntry> m_entries;
    QStringList m_groups;
};

/// A reason in the user's language ("the mailbox does not exist").
[[nodiscard]] QString reasonMeaning(const Reason &reason);
/// The same of a card; its reason's id if that is not known.
[[nodiscard]] QString reasonMeaning(const Card &card, const Catalog &catalog);

} // namespace BounceLens
