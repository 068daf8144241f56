// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/cardstore.h"
#include "card/cardcbor.h"

#include "card/content.h"

namespace BounceLens {

CardStore::CardStore(const QList<Card> &cards)
    : m_slots(std::make_unique<Slot[]>(size_t(cards.size())))
{
    for (qsizetype at = 0; at < cards.size(); ++at) {
        Slot &slot = m_slots[size_t(at)];
        slot.card = cards.at(at);
        std::call_once(slot.isDecoded, [] {});
        m_ids.append(slot.card.id);
    }
    index();
}

CardStore::CardStore(QStringList ids, QByteArray encoded, QList<qsizetype> ends)
    : m_encoded(std::move(encoded))
    , m_ends(std::move(ends))
    , m_ids(std::move(ids))
    , m_slots(std::make_unique<Slot[]>(size_t(m_ids.size())))
{
    index();
}

void CardStore::index()
{
    m_positions.reserve(m_ids.size());
    for (qsizetype at = 0; at < m_ids.size(); ++at) {
        m_positions.insert(m_ids.at(at), at);
    }
}

Card CardStore::decoded(qsizetype at) const
{
    const qsizetype from = at > 0 ? m_ends.at(at - 1) : 0;
    return cardFromCbor(m_encoded.sliced(from, m_ends.at(at) - from));
}

const Card &CardStore::at(qsizetype at) const
{
    Q_ASSERT(at >= 0 && at < size());
    Slot &slot = m_slots[size_t(at)];
    std::call_once(slot.isDecoded, [&] { slot.card = decoded(at); });
    return slot.card;
}

const Card *CardStore::find(const QString &id) const
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.cend() ? nullptr : &at(*found);
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
