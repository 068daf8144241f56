// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cardindex.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;

namespace BounceLens {

class CardListModel;

/// All cards: a search field above, the cards that fit on the left, the chosen one on the right.
class BrowserPage : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserPage(QWidget *parent = nullptr);
    ~BrowserPage() override;

    /// Other cards; they are made ready off the GUI thread, and what is looked at stays.
    void setCatalog(const std::shared_ptr<const Catalog> &catalog);
    void search(const QString &words);
    /// Shows one card, whatever was searched for before.
    void showCard(const QString &id);
    /// To the card that was shown before a link was followed. \return false if there is none.
    [[nodiscard]] bool goBack();
    void focusSearch();
    /// Whether there is a failure for which a card can be used.
    void setOpenFailure(bool isOpen);

Q_SIGNALS:
    void closed();
    void editWanted(const QString &id);
    void useWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearchRow();
    QWidget *makeResults();
    void takeIndex();
    void fillChoices();
    void filter();
    void showCurrent();
    void select(int row);

    std::shared_ptr<const CardIndex> m_index; ///< null until it is made
    QFutureWatcher<std::shared_ptr<const CardIndex>> m_making;
    QStringList m_trail; ///< cards from which links were followed
    QString m_wanted;    ///< id of the card to show
    CardListModel *m_model;
    QLineEdit *m_words;
    QComboBox *m_group;
    QComboBox *m_reason;
    QLabel *m_meaning; ///< what a code means
    QLabel *m_count;
    QListView *m_list;
    QScrollArea *m_card;
    QTimer m_showing;
    bool m_hasFailure = false;
};

} // namespace BounceLens
