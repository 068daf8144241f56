// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "explain/explanation.h"

#include <QObject>

namespace BounceLens {

/// What was opened at once: one explanation a message.
using Explanations = QList<std::shared_ptr<const Explanation>>;

/// The inputs that were opened, in their order, and the one that is on the screen. Going back and forth changes none of
/// them; what is opened then stands behind all others.
class History : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(const Explanations &explanations);
    void takeOver(const History &former);
    [[nodiscard]] bool isEmpty() const { return m_stops.isEmpty(); }
    [[nodiscard]] const Explanations &open() const { return m_stops.at(m_at).explanations; }
    [[nodiscard]] Explanations all() const;

    [[nodiscard]] bool canStep(int direction) const;
    void step(int direction);
    /// The row that was looked at, to come back to it.
    [[nodiscard]] int row() const { return m_stops.at(m_at).row; }
    void setRow(int row) { m_stops[m_at].row = row; }

    /// What is open gets the cards of this catalogue; those that the user chose by hand stay.
    void matchAgain(const std::shared_ptr<const Catalog> &catalog);
    /// Another card for one failure of what is open.
    void useCard(const std::shared_ptr<const Explanation> &explanation, int failure, const QString &id);

Q_SIGNALS:
    /// What is open was explained by other cards.
    void replaced();

private:
    struct Stop
    {
        Explanations explanations;
        int row = 0;
    };
    QList<Stop> m_stops;
    qsizetype m_at = -1;
};

} // namespace BounceLens
