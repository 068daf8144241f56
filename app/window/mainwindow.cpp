// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "report/cardtext.h"
#include "report/replies.h"
#include "report/words.h"
#include "window/cardpanel.h"
#include "window/checkspanel.h"
#include "window/dropped.h"
#include "window/noticebar.h"
#include "window/sourcepanel.h"
#include "window/sourceview.h"
#include "window/startpage.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxHistory = 20; ///< inputs that Alt+Left can go back to
constexpr qsizetype kMaxRecent = 8;
constexpr int kLayoutVersion = 1;
constexpr std::chrono::milliseconds kWarmUp{100}; ///< behind the first paint

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setWindowTitle(tr("BounceLens"));
    setAcceptDrops(true);
    resize(1200, 780);
    makeCentre();
    makeMenus();
    restore();
    connect(&m_session, &Session::finished, this, &MainWindow::take);
    connect(&m_session, &Session::slow, this,
            [this](bool isSlow) { isSlow ? m_notice->showProgress(tr("Reading…")) : m_notice->hideProgress(); });
    connect(m_notice, &NoticeBar::cancelled, &m_session, &Session::cancel);
}

MainWindow::~MainWindow()
{
    m_warmUp.waitForFinished();
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice = new NoticeBar(centre);
    m_pages = new QStackedWidget(centre);
    m_start = new StartPage(m_pages);
    m_pages->addWidget(m_start);
    layout->addWidget(m_notice);
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
    m_card = new CardPanel(this);
    m_checks = new ChecksPanel(this);
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
        area->addAction(m_reply);
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showIncident(current.row()); });
    connect(m_source, &SourcePanel::lineChosen, m_card, &CardPanel::explainLine);
    connect(m_card, &CardPanel::linesChosen, m_source, &SourcePanel::showLines);
    connect(m_card, &CardPanel::noticed, this, [this](const QString &text) { statusBar()->showMessage(text, 5000); });
    resizeDocks({m_listDock, m_cardDock}, {200, int(width() * 0.45)}, Qt::Horizontal);
    resizeDocks({m_cardDock, m_checksDock}, {int(height() * 0.68), int(height() * 0.32)}, Qt::Vertical);
    restoreState(m_settings.value("state").toByteArray(), kLayoutVersion);
    if (m_row < 0) {
        hidePanels();
    }
}

void MainWindow::hidePanels()
{
    for (QDockWidget *dock : {m_listDock, m_cardDock, m_checksDock}) {
        if (dock) {
            dock->hide();
        }
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_source) {
        QTimer::singleShot(kWarmUp, this, &MainWindow::makeDocks);
        m_warmUp = QtConcurrent::run([] { (void)Catalog::builtIn(); });
    }
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.value("geometry").toByteArray());
    m_start->setRecent(recent());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue("geometry", saveGeometry());
    if (m_source) {
        m_settings.setValue("state", saveState(kLayoutVersion));
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

void MainWindow::paste(const QMimeData &pasted)
{
    const QList<Input> inputs = inputsFrom(pasted);
    if (!inputs.isEmpty()) {
        start(inputs);
        return;
    }
    m_notice->say(
        pasted.hasImage()
            ? tr("This is a picture. BounceLens reads text: copy the words of the bounce, or drop the message itself.")
            : tr("The clipboard holds no text and no file."));
    Q_EMIT shown();
}

void MainWindow::open(const QStringList &paths)
{
    start(inputsFrom(paths));
}

void MainWindow::start(const QList<Input> &inputs)
{
    m_notice->hide();
    m_session.start(inputs);
}

void MainWindow::take(const QList<Outcome> &outcomes)
{
    QList<std::shared_ptr<const Explanation>> explanations;
    QStringList errors;
    for (const Outcome &outcome : outcomes) {
        if (outcome.explanation) {
            explanations.append(std::make_shared<const Explanation>(*outcome.explanation));
            remember(outcome.explanation->source);
        } else {
            errors.append(outcome.error);
        }
    }
    if (!errors.isEmpty()) {
        m_notice->say(errors.join(u'\n'));
    }
    if (!explanations.isEmpty()) {
        m_history.append(explanations);
        m_history = m_history.last(std::min(m_history.size(), kMaxHistory));
        showExplanations(explanations);
    }
    Q_EMIT shown();
}

void MainWindow::showExplanations(const QList<std::shared_ptr<const Explanation>> &explanations)
{
    makeDocks();
    m_pages->setCurrentWidget(m_source);
    m_incidents.setExplanations(explanations);
    m_listDock->setVisible(m_incidents.rowCount() > 1);
    m_cardDock->show();
    m_checksDock->show();
    m_back->setEnabled(m_history.size() > 1);
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_list->setCurrentIndex(m_incidents.index(0));
    }
    showIncident(0);
    m_source->decoded()->setFocus();
}

void MainWindow::showIncident(int row)
{
    if (row < 0 || row >= m_incidents.rowCount()) {
        return;
    }
    m_row = row;
    const auto &[explanation, failure] = m_incidents.at(row);
    m_source->show(explanation, failure);
    m_card->show(explanation, failure);
    m_checks->show(explanation, failure);
    for (QAction *action : std::as_const(m_needsCard)) {
        action->setEnabled(failure >= 0);
    }
    const QString verdict =
        failure >= 0 ? cardText(explanation->matches.at(failure), explanation->analysis.failures.at(failure)).title
                     : kindName(explanation->analysis.kind);
    setWindowTitle(tr("%1 – BounceLens").arg(verdict));
}

void MainWindow::goBack()
{
    if (m_history.size() > 1) {
        m_history.removeLast();
        showExplanations(m_history.last());
    }
}

void MainWindow::goHome()
{
    m_session.cancel();
    m_row = -1;
    hidePanels();
    for (QAction *action : std::as_const(m_needsCard)) {
        action->setEnabled(false);
    }
    m_pages->setCurrentWidget(m_start);
    m_start->setRecent(recent());
    setWindowTitle(tr("BounceLens"));
}

void MainWindow::openDialog()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open bounces"), {}, tr("Mail and text (*.eml *.msg *.mht *.mbox *.txt *.log);;All files (*)"));
    if (!paths.isEmpty()) {
        open(paths);
    }
}

void MainWindow::copyText(QString (*make)(const Explanation &, int), const QString &done)
{
    const auto &[explanation, failure] = m_incidents.at(m_row);
    QApplication::clipboard()->setText(make(*explanation, failure));
    statusBar()->showMessage(done, 5000);
}

void MainWindow::helpOnCard()
{
    if (m_row < 0 || m_incidents.at(m_row).failure < 0) {
        m_notice->say(
            tr("Drop a bounce into the window, or press Ctrl+V. The card then says what it means and what to do."));
        return;
    }
    const auto &[explanation, failure] = m_incidents.at(m_row);
    m_notice->say(confidenceSentence(explanation->matches.at(failure)) + u' ' +
                  tr("The marked line of the source is the status line. Hover over its codes to see what they mean."));
}

void MainWindow::cycleAreas()
{
    if (!m_source) {
        m_start->setFocus();
        return;
    }
    QList<QWidget *> areas;
    for (QWidget *area : std::initializer_list<QWidget *>{m_source->decoded(), m_card, m_checks, m_list}) {
        if (area->isVisible()) {
            areas.append(area);
        }
    }
    QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype at = 0; at < areas.size(); ++at) {
        current = focus && (areas.at(at) == focus || areas.at(at)->isAncestorOf(focus)) ? at : current;
    }
    areas.at((current + 1) % areas.size())->setFocus(Qt::ShortcutFocusReason);
}

QStringList MainWindow::recent() const
{
    return m_settings.value("remember", true).toBool() ? m_settings.value("recent").toStringList() : QStringList();
}

void MainWindow::remember(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u':') || !m_settings.value("remember", true).toBool()) {
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recent();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue("recent", paths.first(std::min(paths.size(), kMaxRecent)));
}

} // namespace BounceLens
