// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "explain/explain.h"
#include "report/reply/situation.h"
#include "report/text.h"
#include "window/alarmbar.h"
#include "window/cardpanel.h"
#include "window/checks/checkspanel.h"
#include "window/dropped.h"
#include "window/enterkey.h"
#include "window/library/knowledge.h"
#include "window/noticebar.h"
#include "window/pages.h"
#include "window/reply/outbox.h"
#include "window/settingspage.h"
#include "window/sourcepanel.h"
#include "window/sourceview.h"
#include "window/startpage.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <optional>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kNoticed = 5000; ///< milliseconds that a confirmation stands in the status bar
constexpr int kLayoutVersion = 1;
constexpr std::chrono::milliseconds kWarmUp{100}; ///< behind the first paint

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setWindowTitle(tr("BounceLens"));
    setAcceptDrops(true);
    resize(1200, 780);
    m_outbox = new Outbox(m_settings, this);
    new EnterKey(this);
    makeCentre();
    makeMenus();
    makeTop();
    restore();
    connect(&m_session, &Session::finished, this, &MainWindow::take);
    connect(&m_session, &Session::slow, this,
            [this](bool isSlow) { isSlow ? m_notice->showProgress(tr("Reading…")) : m_notice->hideProgress(); });
    connect(m_notice, &NoticeBar::cancelled, this, &MainWindow::cancelReading);
    connect(m_outbox, &Outbox::said, this, &MainWindow::say);
    connect(m_outbox, &Outbox::refused, this, [this](const QString &why) { m_notice->say(why); });
    connect(m_knowledge, &Knowledge::changed, this, &MainWindow::matchAgain);
    connect(m_knowledge, &Knowledge::noticed, this, &MainWindow::say);
    connect(m_knowledge, &Knowledge::cardUsed, this, &MainWindow::useCard);
    connect(m_pages, &Pages::moved, this, &MainWindow::takeMove);
}

/// The menus, and below them, above panels too, what nobody may overlook.
void MainWindow::makeTop()
{
    auto *top = new QWidget(this);
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_alarm = new AlarmBar(top);
    rows->addWidget(menuBar());
    rows->addWidget(m_alarm);
    layout()->setMenuBar(top);
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice = new NoticeBar(centre);
    m_cardNotice = new NoticeBar(centre);
    m_pages = new Pages(centre);
    m_knowledge = new Knowledge(m_settings, m_pages, m_cardNotice, this);
    m_start = new StartPage(m_pages);
    m_pages->addWidget(m_start);
    layout->addWidget(m_notice);
    layout->addWidget(m_cardNotice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openDialog);
    connect(m_start, &StartPage::pasteRequested, this, [this] { paste(*QApplication::clipboard()->mimeData()); });
    connect(m_start, &StartPage::pathChosen, this, [this](const QString &path) { open({path}); });
}

/// The panels and cards are made ready behind the first paint, or when an input comes sooner.
void MainWindow::makeDocks()
{
    if (m_source) {
        return;
    }
    const auto makeDock = [this](const QString &title, const QString &name, QWidget *content, Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        addDockWidget(area, dock);
        return dock;
    };
    m_source = new SourcePanel(m_pages);
    m_pages->addWidget(m_source);
    m_card = new CardPanel(m_outbox, this);
    m_checks = new ChecksPanel(m_settings, this);
    m_list = new QListView(this);
    m_list->setModel(&m_incidents);
    m_list->setAccessibleName(tr("Failures"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_listDock = makeDock(tr("Failures"), u"failures"_s, m_list, Qt::LeftDockWidgetArea);
    m_cardDock = makeDock(tr("Card"), u"card"_s, m_card, Qt::RightDockWidgetArea);
    m_cardDock->setFeatures(QDockWidget::DockWidgetMovable);
    m_checksDock = makeDock(tr("Checks"), u"checks"_s, m_checks, Qt::RightDockWidgetArea);
    for (QWidget *area :
         std::initializer_list<QWidget *>{m_source->decoded(), m_source->raw(), m_card, m_checks, m_list}) {
        area->addAction(m_outbox->actions().first());
    }
    connectPanels();
    resizeDocks({m_listDock, m_cardDock}, {200, int(width() * 0.45)}, Qt::Horizontal);
    resizeDocks({m_cardDock, m_checksDock}, {int(height() * 0.68), int(height() * 0.32)}, Qt::Vertical);
    restoreState(m_settings.layout(), kLayoutVersion);
    if (m_row < 0) {
        hidePanels();
    }
}

void MainWindow::connectPanels()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showIncident(current.row()); });
    connect(m_source, &SourcePanel::lineChosen, m_card, &CardPanel::explainLine);
    connect(m_card, &CardPanel::linesChosen, m_source, &SourcePanel::showLines);
    connect(m_card, &CardPanel::noticed, this, &MainWindow::say);
    connect(m_checks, &ChecksPanel::judged, m_card, &CardPanel::showJudgement);
    connect(m_checks, &ChecksPanel::judged, m_outbox, &Outbox::setChecks);
    connect(m_checks, &ChecksPanel::noticed, this, &MainWindow::say);
    connect(m_card, &CardPanel::textConfirmed, this, &MainWindow::confirmText);
    m_knowledge->serve(m_card);
}

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(printableLine(text), kNoticed);
}

void MainWindow::hidePanels()
{
    for (QDockWidget *dock : {m_listDock, m_cardDock, m_checksDock}) {
        if (dock) {
            dock->hide();
        }
    }
}

void MainWindow::showPanels()
{
    m_listDock->setVisible(m_incidents.rowCount() > 1);
    m_cardDock->show();
    m_checksDock->show();
}

/// The panels belong to the source; other pages have the window to themselves.
void MainWindow::takeMove()
{
    const QWidget *page = m_pages->currentWidget();
    const bool isInput = m_source && page == m_source;
    isInput ? showPanels() : hidePanels();
    m_outbox->setOnScreen(isInput);
    const auto situation = m_row >= 0 ? std::optional(m_incidents.situation(m_row)) : std::nullopt;
    const bool isFake = situation == Situation::FakeBounce || situation == Situation::MadeUpReport;
    m_alarm->setText(!isInput || !isFake ? QString()
                     : situation == Situation::FakeBounce
                         ? tr("This is a fake. Do not click on anything in it, and do not answer it. Delete it. "
                              "Whoever typed a password there must change it now.")
                         : tr("This report is made up: the message had been delivered before. Do not rely on anything "
                              "that it says."));
    const bool hasCard = m_row >= 0 && m_incidents.at(m_row).failure >= 0 && !isFake;
    for (QAction *action : std::as_const(m_needsCard)) {
        action->setEnabled(hasCard);
    }
    for (QAction *action : std::as_const(m_needsChecks)) {
        action->setEnabled(hasCard && isInput);
    }
    m_back->setEnabled(m_pages->canGoBack() || m_history.size() > 1);
    const QString title = page == m_source ? m_verdict : page->windowTitle();
    setWindowTitle(title.isEmpty() ? tr("BounceLens") : tr("%1 – BounceLens").arg(printableLine(title)));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_source) {
        QTimer::singleShot(kWarmUp, this, &MainWindow::makeDocks);
        (void)m_knowledge->cards().state();
    }
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.geometry());
    m_session.setOwn(m_settings.own());
    m_start->setRecent(m_settings.recentFiles());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    if (m_source) {
        m_settings.setLayout(saveState(kLayoutVersion));
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    paste(*event->mimeData());
}

void MainWindow::showExplanations(const Explanations &explanations)
{
    makeDocks();
    m_incidents.setExplanations(explanations);
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_list->setCurrentIndex(m_incidents.index(0));
    }
    showIncident(0);
    m_pages->begin(m_source);
    m_source->decoded()->setFocus();
    matchAgain();
}

void MainWindow::showIncident(int row)
{
    if (row < 0 || row >= m_incidents.rowCount()) {
        return;
    }
    m_row = row;
    const auto &[explanation, failure] = m_incidents.at(row);
    const TextTrust trust = trustIn(*explanation);
    statusBar()->clearMessage();
    m_outbox->show(explanation, failure, trust);
    m_source->show(explanation, failure);
    m_card->show(explanation, failure, trust);
    m_checks->show(explanation, failure, trust);
    m_verdict = verdictTitle(*explanation, failure);
    Knowledge::History all;
    for (const Explanations &former : std::as_const(m_history)) {
        all += former;
    }
    m_knowledge->setInputs({explanation, failure}, all);
    takeMove();
}

TextTrust MainWindow::trustIn(const Explanation &explanation) const
{
    return m_confirmed.contains(explanation.document.text) ? TextTrust::Confirmed : TextTrust::AsRead;
}

void MainWindow::confirmText()
{
    m_confirmed.insert(m_incidents.at(m_row).explanation->document.text);
    showIncident(m_row);
}

void MainWindow::goBack()
{
    if (m_knowledge->goBack() || m_pages->goBack() || m_history.size() < 2) {
        return;
    }
    m_history.removeLast();
    showExplanations(m_history.last());
}

void MainWindow::showSettings()
{
    if (!m_settingsPage) {
        m_settingsPage = new SettingsPage(m_settings, m_remembers, m_pages);
        m_pages->addWidget(m_settingsPage);
        connect(m_settingsPage, &SettingsPage::closed, m_pages, &Pages::goBack);
        connect(m_settingsPage, &SettingsPage::foldersChanged, &m_knowledge->cards(), &LibraryWatcher::reload);
        connect(m_settingsPage, &SettingsPage::checksChanged, this, [this] {
            if (m_checks) {
                m_checks->refresh();
            }
        });
        connect(m_settingsPage, &SettingsPage::ownChanged, this, [this](const Own &own) { m_session.setOwn(own); });
    }
    m_pages->visit(m_settingsPage);
}

void MainWindow::goHome()
{
    cancelReading();
    m_row = -1;
    m_outbox->forget();
    m_knowledge->setInputs({}, {});
    m_start->setRecent(m_settings.recentFiles());
    m_pages->begin(m_start);
}

} // namespace BounceLens
