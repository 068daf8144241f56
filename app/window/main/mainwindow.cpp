// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/mainwindow.h"

#include "report/printable.h"
#include "report/reply/situation.h"
#include "window/card/accessible.h"
#include "window/check/checkspanel.h"
#include "window/library/knowledge.h"
#include "window/main/alarmbar.h"
#include "window/main/announce.h"
#include "window/main/colours.h"
#include "window/main/dropped.h"
#include "window/main/enterkey.h"
#include "window/main/fonts.h"
#include "window/main/help.h"
#include "window/main/inputs.h"
#include "window/main/menus.h"
#include "window/main/noticebar.h"
#include "window/main/pages.h"
#include "window/main/panels.h"
#include "window/main/reportfile.h"
#include "window/main/settingspage.h"
#include "window/main/startpage.h"
#include "window/reply/outbox.h"
#include "window/source/sourcepanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kNoticed = 5000;                    ///< milliseconds that a confirmation stands in the status bar
constexpr std::chrono::milliseconds kWarmUp{100}; ///< behind the first paint

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    installAccessibility();
    setWindowTitle(tr("BounceLens"));
    setAcceptDrops(true);
    new QuietColours(this);
    resize(1200, 780);
    m_outbox = new Outbox(m_settings, this);
    new EnterKey(this);
    makeCentre();
    askForFont(*m_notice);
    m_menus = new Menus(menuBar(), *m_outbox, *m_knowledge, this);
    m_help = new Help(m_pages, m_notice, *m_menus, this);
    connectActions();
    makeTop();
    restoreGeometry(m_settings.geometry());
    m_session.setOwn(m_settings.own());
    m_start->setRecent(m_settings.recentFiles());
    connect(&m_session, &Session::finished, this, &MainWindow::take);
    connect(&m_session, &Session::slow, this,
            [this](bool isSlow) { isSlow ? m_notice->showProgress(tr("Reading…")) : m_notice->hideProgress(); });
    connect(m_inputs, &Inputs::changed, this, &MainWindow::takeMove);
    connect(m_inputs, &Inputs::changed, statusBar(), &QStatusBar::clearMessage);
    connect(m_inputs, &Inputs::begun, this, [this](const QString &verdict) { announce(this, verdict); });
    connect(m_inputs, &Inputs::noticed, this, &MainWindow::say);
    connect(m_notice, &NoticeBar::cancelled, this, &MainWindow::cancelReading);
    connect(m_outbox, &Outbox::said, this, &MainWindow::say);
    connect(m_outbox, &Outbox::refused, this, [this](const QString &why) { m_notice->say(why); });
    connect(m_knowledge, &Knowledge::noticed, this, &MainWindow::say);
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
    m_inputs = new Inputs(this, m_pages, m_outbox, m_knowledge, m_settings);
    m_start = new StartPage(m_pages);
    m_pages->addWidget(m_start);
    layout->addWidget(m_notice);
    layout->addWidget(m_cardNotice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openDialog);
    connect(m_start, &StartPage::manualRequested, this, [this] { m_help->showManual(u"get"_s); });
    connect(m_start, &StartPage::pasteRequested, this, [this] { paste(*QApplication::clipboard()->mimeData()); });
    connect(m_start, &StartPage::pathChosen, this, [this](const QString &path) { open({path}); });
}

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto &&slot) { connect(m_menus->at(act), &QAction::triggered, this, slot); };
    const auto inPanels = [this, on](Act act, auto &&use) {
        on(act, [this, use] {
            if (Panels *panels = m_inputs->panels()) {
                use(*panels);
            }
        });
    };
    on(Act::Open, &MainWindow::openDialog);
    on(Act::StartPage, &MainWindow::goHome);
    on(Act::Back, [this] { step(-1); });
    on(Act::Forward, [this] { step(1); });
    on(Act::SaveOpen, [this] { saveReport(askReportPath(this), RedactionLevel::None); });
    on(Act::SaveCustomer, [this] { saveReport(askReportPath(this), RedactionLevel::CustomerSafe); });
    on(Act::SavePublic, [this] { saveReport(askReportPath(this), RedactionLevel::Public); });
    on(Act::Remember, [this](bool isOn) { m_settings.setRemembersFiles(isOn); });
    m_menus->at(Act::Remember)->setChecked(m_settings.remembersFiles());
    on(Act::Quit, &QWidget::close);
    on(Act::Paste, [this] { paste(*QApplication::clipboard()->mimeData()); });
    on(Act::Find, &MainWindow::find);
    on(Act::Settings, &MainWindow::showSettings);
    inPanels(Act::NextArea, [this](Panels &panels) {
        m_inputs->isShown() ? panels.cycle() : m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    inPanels(Act::NextLine, [](Panels &panels) { panels.source()->stepCandidate(1); });
    inPanels(Act::FormerLine, [](Panels &panels) { panels.source()->stepCandidate(-1); });
    inPanels(Act::Larger, [](Panels &panels) { panels.source()->zoom(1); });
    inPanels(Act::Smaller, [](Panels &panels) { panels.source()->zoom(-1); });
    on(Act::Wrap, [this](bool isOn) { m_settings.setWrapsLines(isOn); });
    inPanels(Act::Wrap, [this](Panels &panels) { panels.source()->setWrapsLines(m_settings.wrapsLines()); });
    m_menus->at(Act::Wrap)->setChecked(m_settings.wrapsLines());
    inPanels(Act::Checks, [this](Panels &panels) { panels.setChecksShown(m_menus->at(Act::Checks)->isChecked()); });
    on(Act::RunChecks, &MainWindow::runChecks);
    inPanels(Act::StopChecks, [](Panels &panels) { panels.checks()->stop(); });
    inPanels(Act::CopyChecks, [](Panels &panels) { panels.checks()->copyEvidence(); });
    inPanels(Act::SaveChecks, [](Panels &panels) { panels.checks()->saveEvidence(); });
    on(Act::Help, &MainWindow::helpOnShown);
    on(Act::Manual, [this] { m_help->showManual(); });
    on(Act::Keys, [this] { m_help->showKeys(); });
    on(Act::About, [this] { m_help->showAbout(); });
}

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(printableLine(text), kNoticed);
    announce(this, printableLine(text));
}

void MainWindow::takeOver(const MainWindow &former)
{
    m_inputs->takeOver(*former.m_inputs);
    if (former.m_settingsPage && former.m_pages->currentWidget() == former.m_settingsPage) {
        showSettings();
        m_settingsPage->focusLanguage();
    }
}

void MainWindow::open(const QStringList &paths)
{
    start(inputsFrom(paths));
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

void MainWindow::start(const QList<Input> &inputs)
{
    m_notice->hide();
    statusBar()->clearMessage();
    m_outbox->beginReading();
    setReading(true);
    m_session.start(inputs, m_knowledge->cards().state());
}

/// What was explained before is grey until the new input is there.
void MainWindow::setReading(bool isReading)
{
    if (Panels *panels = m_inputs->panels()) {
        panels->setEnabled(!isReading);
    }
}

void MainWindow::cancelReading()
{
    m_session.cancel();
    setReading(false);
    m_outbox->endReading(false);
}

void MainWindow::take(const QList<Outcome> &outcomes)
{
    Explanations explanations;
    QStringList errors;
    for (const Outcome &outcome : outcomes) {
        if (outcome.explanation) {
            explanations.append(std::make_shared<const Explanation>(*outcome.explanation));
            m_settings.rememberFile(outcome.explanation->source);
        } else {
            errors.append(outcome.error);
        }
    }
    if (!errors.isEmpty()) {
        m_notice->say(errors.join(u'\n'));
    }
    if (!explanations.isEmpty()) {
        m_inputs->add(explanations);
    }
    setReading(false);
    m_outbox->endReading(!explanations.isEmpty());
    Q_EMIT shown();
}

/// The panels belong to the source; other pages have the window to themselves.
void MainWindow::takeMove()
{
    const QWidget *page = m_pages->currentWidget();
    const bool isInput = m_inputs->isShown();
    if (Panels *panels = m_inputs->panels()) {
        panels->show(isInput);
        m_menus->at(Act::Checks)->setChecked(panels->areChecksShown());
    }
    m_outbox->setOnScreen(isInput);
    const auto situation = m_inputs->situation();
    const bool isFake = situation == Situation::FakeBounce || situation == Situation::MadeUpReport;
    m_alarm->warn(isInput ? situation : std::nullopt);
    m_menus->enable(isInput, m_inputs->current().failure >= 0 && !isFake);
    m_menus->at(Act::Back)->setEnabled(m_pages->canGoBack() || m_inputs->canStep(-1));
    m_menus->at(Act::Forward)->setEnabled(m_inputs->canStep(1));
    const QString title = isInput ? m_inputs->verdict() : page->windowTitle();
    setWindowTitle(title.isEmpty() ? tr("BounceLens") : tr("%1 – BounceLens").arg(printableLine(title)));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_inputs->panels()) {
        QTimer::singleShot(kWarmUp, m_inputs, &Inputs::makePanels);
        (void)m_knowledge->cards().state();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    if (const Panels *panels = m_inputs->panels()) {
        m_settings.setLayout(panels->layout());
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(*event->mimeData())) {
        event->acceptProposedAction();
        m_start->setDropping(true);
        statusBar()->showMessage(tr("Drop it to have it explained."));
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    m_start->setDropping(false);
    statusBar()->clearMessage();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropping(false);
    statusBar()->clearMessage();
    event->acceptProposedAction();
    paste(*event->mimeData());
}

void MainWindow::openDialog()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open bounces"), {}, tr("Mail and text (*.eml *.msg *.mht *.mbox *.txt *.log);;All files (*)"));
    if (!paths.isEmpty()) {
        open(paths);
    }
}

void MainWindow::saveReport(const QString &path, RedactionLevel level)
{
    const auto [explanation, failure, input] = m_inputs->current();
    if (path.isEmpty() || !explanation) {
        return;
    }
    const QString checks = m_inputs->panels()->checks()->evidence();
    const QString error = writeReport(path, *explanation, level, {.failure = failure, .checks = checks});
    if (error.isEmpty()) {
        say(tr("Saved: %1").arg(path));
    } else {
        m_notice->say(tr("%1 could not be saved: %2").arg(path, error));
    }
}

/// Nobody agrees to questions that are not on the screen: then they are shown first.
void MainWindow::runChecks()
{
    Panels &panels = *m_inputs->panels();
    if (panels.checks()->isVisible()) {
        panels.checks()->run();
        return;
    }
    m_pages->begin(panels.source());
    panels.setChecksShown(true);
    panels.checks()->setFocus();
}

void MainWindow::helpOnShown()
{
    const QWidget *page = m_pages->currentWidget();
    const auto [explanation, failure, input] = m_inputs->current();
    const Panels *panels = m_inputs->panels();
    if (!m_inputs->isShown()) {
        m_help->showManual(page == m_start ? u"get"_s : page == m_settingsPage ? u"settings"_s : u"cards"_s);
    } else if (panels->checks()->isAncestorOf(QApplication::focusWidget()) || panels->checks()->hasFocus()) {
        m_help->showManual(u"checks"_s);
    } else if (failure < 0) {
        m_help->showManual(u"kinds"_s);
    } else {
        m_help->showCardHelp(explanation->matches.at(failure));
    }
}

void MainWindow::find()
{
    if (!m_knowledge->focusSearch() && m_inputs->isShown()) {
        m_inputs->panels()->source()->openFind();
    }
}

/// Back: inside a page, to the page before, then to the input before.
void MainWindow::step(int direction)
{
    if (direction < 0 && (m_knowledge->goBack() || m_pages->goBack())) {
        return;
    }
    m_inputs->step(direction);
}

void MainWindow::showSettings()
{
    if (!m_settingsPage) {
        m_settingsPage = new SettingsPage(m_settings, m_menus->at(Act::Remember), m_pages);
        m_pages->addWidget(m_settingsPage);
        connect(m_settingsPage, &SettingsPage::closed, m_pages, &Pages::goBack);
        connect(m_settingsPage, &SettingsPage::foldersChanged, &m_knowledge->cards(), &LibraryWatcher::reload);
        connect(m_settingsPage, &SettingsPage::checksChanged, m_inputs, &Inputs::refreshChecks);
        connect(m_settingsPage, &SettingsPage::languageChanged, this, &MainWindow::languageChosen);
        connect(m_settingsPage, &SettingsPage::repliesChanged, m_inputs, &Inputs::refresh);
        connect(m_settingsPage, &SettingsPage::ownChanged, this, [this](const Own &own) { m_session.setOwn(own); });
    }
    m_pages->visit(m_settingsPage);
}

void MainWindow::goHome()
{
    cancelReading();
    m_inputs->leave();
    m_start->setRecent(m_settings.recentFiles());
    m_pages->begin(m_start);
}

} // namespace BounceLens
