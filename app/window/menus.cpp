// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/words.h"
#include "window/cardpanel.h"
#include "window/checks/checkspanel.h"
#include "window/dropped.h"
#include "window/library/knowledge.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"
#include "window/pages.h"
#include "window/reply/outbox.h"
#include "window/sourcepanel.h"
#include "window/sourceview.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace BounceLens {

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeCardsMenu();
    makeChecksMenu();
    makeHelpMenu();
    for (QAction *action : m_needsCard + m_needsChecks) {
        action->setEnabled(false);
    }
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::openDialog);
    menu->addAction(tr("&Start page"), QKeySequence(u"Alt+Home"_s), this, &MainWindow::goHome);
    m_back = menu->addAction(tr("&Back"), QKeySequence(u"Alt+Left"_s), this, &MainWindow::goBack);
    m_back->setEnabled(false);
    menu->addSeparator();
    m_remembers =
        menu->addAction(tr("&Remember recent files"), this, [this](bool isOn) { m_settings.setRemembersFiles(isOn); });
    m_remembers->setCheckable(true);
    m_remembers->setChecked(m_settings.remembersFiles());
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->addAction(tr("&Paste and analyse"), QKeySequence::Paste, this,
                    [this] { paste(*QApplication::clipboard()->mimeData()); });
    menu->addAction(tr("&Find in the source…"), QKeySequence::Find, this, [this] {
        if (!m_knowledge->focusSearch() && m_source && m_pages->currentWidget() == m_source) {
            m_source->openFind();
        }
    });
    menu->addSeparator();
    menu->addActions(m_outbox->actions());
    menu->addSeparator();
    menu->addAction(tr("&Settings…"), QKeySequence(u"Ctrl+,"_s), this, &MainWindow::showSettings);
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(tr("Next &area"), QKeySequence(Qt::Key_F6), this, &MainWindow::cycleAreas);
    const auto step = [this](int direction) {
        if (m_source) {
            m_source->stepCandidate(direction);
        }
    };
    menu->addAction(tr("&Next candidate line"), QKeySequence(Qt::Key_N), this, [step] { step(1); });
    menu->addAction(tr("&Previous candidate line"), QKeySequence(Qt::Key_P), this, [step] { step(-1); });
    menu->addSeparator();
    menu->addAction(tr("Larger source"), QKeySequence::ZoomIn, this, [this] {
        if (m_source) {
            m_source->decoded()->zoomIn();
        }
    });
    menu->addAction(tr("Smaller source"), QKeySequence::ZoomOut, this, [this] {
        if (m_source) {
            m_source->decoded()->zoomOut();
        }
    });
}

void MainWindow::makeCardsMenu()
{
    m_knowledge->fillMenu(menuBar()->addMenu(tr("&Cards")));
}

void MainWindow::makeChecksMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("C&hecks"));
    const auto add = [&](const QString &text, const QKeySequence &key, void (ChecksPanel::*act)()) {
        m_needsChecks += menu->addAction(text, key, this, [this, act] { (m_checks->*act)(); });
    };
    m_needsCard += menu->addAction(tr("&Run the checks"), QKeySequence(Qt::Key_F5), this, &MainWindow::runChecks);
    add(tr("&Stop the checks"), QKeySequence(u"Shift+F5"_s), &ChecksPanel::stop);
    menu->addSeparator();
    add(tr("&Copy the results as evidence"), QKeySequence(u"Ctrl+Shift+E"_s), &ChecksPanel::copyEvidence);
    add(tr("S&ave the results…"), {}, &ChecksPanel::saveEvidence);
}

/// Nobody agrees to questions that are not on the screen: then they are shown first.
void MainWindow::runChecks()
{
    if (m_checks->isVisible()) {
        m_checks->run();
        return;
    }
    m_pages->begin(m_source);
    m_checksDock->show();
    m_checksDock->raise();
    m_checks->setFocus();
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("Help on the &card"), QKeySequence(Qt::Key_F1), this, &MainWindow::helpOnCard);
    menu->addAction(tr("&About BounceLens"), this, [this] {
        m_notice->say(
            tr("BounceLens %1 explains why a mail came back. Free software under the GNU GPL, version 3 or later.")
                .arg(QStringLiteral(BOUNCELENS_VERSION)));
    });
}

void MainWindow::openDialog()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open bounces"), {}, tr("Mail and text (*.eml *.msg *.mht *.mbox *.txt *.log);;All files (*)"));
    if (!paths.isEmpty()) {
        open(paths);
    }
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
    if (!m_source || m_pages->currentWidget() != m_source) {
        m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
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

} // namespace BounceLens
