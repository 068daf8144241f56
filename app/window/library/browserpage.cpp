// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/library/browserpage.h"

#include "window/card/cardparts.h"
#include "window/card/cardsheet.h"
#include "window/library/cardlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::chrono::milliseconds kShowing{30}; ///< a card is laid out when typing or moving pauses

QComboBox *makeChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    return choice;
}

} // namespace

BrowserPage::BrowserPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new CardListModel(this))
    , m_words(new QLineEdit)
    , m_group(makeChoice(tr("Provider")))
    , m_reason(makeChoice(tr("Reason")))
    , m_meaning(makeText({}, nullptr))
    , m_count(makeText({}, nullptr))
    , m_list(new QListView)
    , m_card(new QScrollArea)
{
    setWindowTitle(tr("Cards"));
    setAccessibleName(tr("All cards"));
    setFocusProxy(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeSearchRow());
    layout->addWidget(m_meaning);
    layout->addWidget(makeResults(), 1);
    m_meaning->setObjectName(u"codeMeaning"_s);
    m_meaning->hide();
    m_showing.setSingleShot(true);
    m_showing.setInterval(kShowing);
    connect(&m_showing, &QTimer::timeout, this, &BrowserPage::showCurrent);
    connect(&m_making, &QFutureWatcherBase::finished, this, &BrowserPage::takeIndex);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &BrowserPage::closed);
}

BrowserPage::~BrowserPage()
{
    m_making.disconnect(this);
    m_making.waitForFinished();
}

QWidget *BrowserPage::makeSearchRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_words->setObjectName(u"cardSearch"_s);
    m_words->setPlaceholderText(tr("Words of a reply or a card, or a code such as 5.7.1"));
    m_words->setAccessibleName(tr("Search all cards"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_group);
    layout->addWidget(m_reason);
    connect(m_words, &QLineEdit::textChanged, this, &BrowserPage::filter);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        showCurrent();
        m_card->setFocus(Qt::OtherFocusReason);
    });
    connect(m_group, &QComboBox::activated, this, &BrowserPage::filter);
    connect(m_reason, &QComboBox::activated, this, &BrowserPage::filter);
    return row;
}

QWidget *BrowserPage::makeResults()
{
    m_list->setModel(m_model);
    m_list->setObjectName(u"cards"_s);
    m_list->setAccessibleName(tr("Cards that fit"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setAlternatingRowColors(true);
    m_card->setWidgetResizable(true);
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->setAccessibleName(tr("Card"));
    m_card->setFocusPolicy(Qt::StrongFocus);
    m_count->setObjectName(u"count"_s);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addStretch();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, &m_showing, [this] { m_showing.start(); });
    connect(m_list, &QListView::activated, this, [this] { m_card->setFocus(Qt::OtherFocusReason); });
    return splitter;
}

void BrowserPage::setCatalog(const std::shared_ptr<const Catalog> &catalog)
{
    if (m_index && m_index->catalog() == catalog) {
        return;
    }
    m_making.setFuture(QtConcurrent::run([catalog] { return std::make_shared<const CardIndex>(catalog); }));
    if (!m_index) {
        m_count->setText(tr("Reading the cards…"));
    }
}

void BrowserPage::takeIndex()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_wanted.isEmpty() && current.isValid()) {
        m_wanted = m_model->at(current.row()).card->id;
    }
    m_index = m_making.result();
    fillChoices();
    filter();
}

void BrowserPage::fillChoices()
{
    const QVariant group = m_group->currentData();
    const QVariant reason = m_reason->currentData();
    m_group->clear();
    m_reason->clear();
    m_group->addItem(tr("All providers"), QString());
    for (const QString &id : m_index->groups()) {
        m_group->addItem(m_index->groupName(id), id);
    }
    m_reason->addItem(tr("All reasons"), QString());
    for (const Reason &known : m_index->catalog()->reasons()) {
        m_reason->addItem(reasonMeaning(known), known.id);
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(group)));
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(reason)));
}

void BrowserPage::filter()
{
    if (!m_index) {
        return;
    }
    const CardQuery query{.words = m_words->text(),
                          .group = m_group->currentData().toString(),
                          .reason = m_reason->currentData().toString()};
    const QList<int> found = m_index->find(query);
    m_model->setRows(m_index, found);
    const NamedCodes codes = codesIn(query.words);
    m_count->setText(!found.isEmpty()  ? tr("%n card(s)", nullptr, int(found.size()))
                     : codes.isEmpty() ? tr("No card holds all these words. Use fewer words, or choose all providers "
                                            "and reasons.")
                                       : tr("No card is about this code. Above stands what the code itself says."));
    m_list->setVisible(!found.isEmpty());
    const QStringList meanings = codeMeanings(codes, *m_index->catalog());
    m_meaning->setText(meanings.join(u'\n'));
    m_meaning->setVisible(!meanings.isEmpty());
    select(std::max(0, m_model->rowOf(m_wanted)));
    m_wanted.clear();
    m_showing.start();
}

void BrowserPage::select(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    }
}

void BrowserPage::showCurrent()
{
    m_showing.stop();
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_card->setWidget(new QWidget);
        return;
    }
    auto *sheet = new CardSheet;
    if (m_hasFailure) {
        auto *use = new QPushButton(tr("Use this card instead"));
        use->setObjectName(u"useCard"_s);
        use->setToolTip(tr("For the failure that is open"));
        connect(
            use, &QPushButton::clicked, this,
            [this, id = m_model->at(current.row()).card->id] { Q_EMIT useWanted(id); }, Qt::QueuedConnection);
        sheet->add(use);
    }
    sheet->addCard(m_model->at(current.row()), *m_index);
    connect(sheet, &CardSheet::editWanted, this, &BrowserPage::editWanted);
    connect(
        sheet, &CardSheet::cardChosen, this,
        [this, from = m_model->at(current.row()).card->id](const QString &id) {
            m_trail.append(from);
            showCard(id);
        },
        Qt::QueuedConnection);
    m_card->setWidget(sheet);
    m_card->verticalScrollBar()->setValue(0);
}

void BrowserPage::search(const QString &words)
{
    m_trail.clear();
    m_group->setCurrentIndex(0);
    m_reason->setCurrentIndex(0);
    m_words->setText(words);
    filter();
}

void BrowserPage::showCard(const QString &id)
{
    m_wanted = id;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_wanted.clear();
        select(row);
        return;
    }
    const QSignalBlocker blocker(m_words);
    m_words->clear();
    m_group->setCurrentIndex(0);
    m_reason->setCurrentIndex(0);
    filter();
}

void BrowserPage::setOpenFailure(bool isOpen)
{
    if (std::exchange(m_hasFailure, isOpen) != isOpen) {
        m_showing.start();
    }
}

bool BrowserPage::goBack()
{
    if (m_trail.isEmpty()) {
        return false;
    }
    showCard(m_trail.takeLast());
    return true;
}

void BrowserPage::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

/// Arrows move in the list while one types.
bool BrowserPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace BounceLens
