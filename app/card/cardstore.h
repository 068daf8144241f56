// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/card.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <mutex>

namespace BounceLens {

/// The cards of a catalogue by position and by id. Compiled cards are decoded when they are first looked at, because a
/// run looks at a few of hundreds. Safe to use from any thread; a card stays where it is as long as the store lives.
class CardStore
{
public:
    explicit CardStore(const QList<Card> &cards);
    /// \a encoded is what cardToCbor() made, one card behind the other; \a ends says where each ends.
    CardStore(QStringList ids, QByteArray encoded, QList<qsizetype> ends);

    [[nodiscard]] qsizetype size() const { return m_ids.size(); }
    [[nodiscard]] const Card &at(qsizetype at) const;
    /// Null if there is no such card.
    [[nodiscard]] const Card *find(const QString &id) const;
    [[nodiscard]] QList<Card> all() const;

private:
    struct Slot
    {
        std::once_flag isDecoded;
        Card card;
    };

    void index();

    [[nodiscard]] Card decoded(qsizetype at) const;

    QByteArray m_encoded;
    QList<qsizetype> m_ends;
    QStringList m_ids;
    QHash<QString, qsizetype> m_positions;
    std::unique_ptr<Slot[]> m_slots;
};

} // namespace BounceLens
