// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cardtext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace BounceLens {

class CardIndex;
struct CardEntry;

/// A column of the parts of a card that need no failure. Beside a failure and in the browser they look the same.
class CardSheet : public QWidget
{
    Q_OBJECT

public:
    explicit CardSheet(QWidget *parent = nullptr);

    /// The whole card, without a failure.
    void addCard(const CardEntry &entry, const CardIndex &index);

    void add(QWidget *widget);
    void insertFirst(QWidget *widget);
    void add(QLayout *layout);
    QLabel *addText(const QString &text, const QString &objectName = {});
    QLabel *addHeading(const QString &text);
    void addActor(const CardText &text);
    /// Meaning, steps, what not to do and what is not known.
    void addAdvice(const CardText &text);
    /// Links and sources; of a card of the user's own its file and a button to edit it.
    void addOrigin(const Card &card);
    /// Below the last part.
    void finish();

Q_SIGNALS:
    void cardChosen(const QString &id);
    void editWanted(const QString &id);

private:
    void addSteps(const QList<Steps> &steps);
    void addRules(const CardEntry &entry, const Catalog &catalog);
    void addRelated(const Card &card, const Catalog &catalog);

    QVBoxLayout *m_layout;
};

} // namespace BounceLens
