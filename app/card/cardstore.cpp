// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/cardstore.h"
#include "card/cardcbor.h"

namespace BounceLens {

CardStore::CardStore(const QList<Card> &cards)
    : m_size(cards.size())
    , m_cards(size_t(cards.size()))
{
    for (qsizetype at = 0; at < cards.size(); ++at) {
        (void)m_cards.at(size_t(at), [&] { return cards.at(at); });
        m_positions.insert(cards.at(at).id, at);
    }
}

CardStore::CardStore(const PackedCards &cards)
    : m_size(cards.cards.size())
    , m_packed(cards)
    , m_cards(size_t(cards.cards.size()))
{
}

const Card &CardStore::at(qsizetype at) const
{
    Q_ASSERT(at >= 0 && at < size());
    return m_cards.at(size_t(at), [&] { return cardFromCbor(m_packed.cards.at(at).toByteArray()); });
}

const Card *CardStore::find(const QString &id) const
{
    const qsizetype found = m_positions.isEmpty() ? m_packed.find(id) : m_positions.value(id, -1);
    return found < 0 ? nullptr : &at(found);
}

QList<Card> CardStore::all() const
{
    QList<Card> cards;
    cards.reserve(size());
    for (qsizetype position = 0; position < size(); ++position) {
        cards.append(at(position));
    }
    return cards;
}

} // namespace BounceLens
