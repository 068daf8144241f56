// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/content.h"
#include "card/lazylist.h"

#include <QHash>

namespace BounceLens {

/// The cards of a catalogue by position and by id. Compiled cards are decoded when they are first looked at. Safe to
/// use from any thread; a card stays where it is as long as the store lives.
class CardStore
{
public:
    explicit CardStore(const QList<Card> &cards);
    explicit CardStore(const PackedCards &cards);

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const Card &at(qsizetype at) const;
    /// Null if there is no such card.
    [[nodiscard]] const Card *find(const QString &id) const;
    [[nodiscard]] QList<Card> all() const;

private:
    qsizetype m_size;
    PackedCards m_packed;
    QHash<QString, qsizetype> m_positions; ///< of cards that are not packed
    LazyList<Card> m_cards;
};

} // namespace BounceLens
