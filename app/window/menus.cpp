// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/replies.h"
#include "window/dropped.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"
#include "window/sourcepanel.h"
#include "window/sourceview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenuBar>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace BounceLens {

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
    for (QAction *action : std::as_const(m_needsCard)) {
        action->setEnabled(false);
    }
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::openDialog);
    menu->addAction(tr("&Start page"), QKeySequence(u"Alt+Home"_s), this, &MainWindow::goHome);
    m_back = menu->addAction(tr("&Back to the former input"), QKeySequence(u"Alt+Left"_s), this, &MainWindow::goBack);
    m_back->setEnabled(false);
    menu->addSeparator();
    m_remembers = menu->addAction(tr("&Remember recent files"), this, [this](bool isOn) {
        m_settings.setValue("remember", isOn);
        if (!isOn) {
            m_settings.remove("recent");
        }
    });
    m_remembers->setCheckable(true);
    m_remembers->setChecked(m_settings.value("remember", true).toBool());
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->addAction(tr("&Paste and analyse"), QKeySequence::Paste, this,
                    [this] { paste(*QApplication::clipboard()->mimeData()); });
    menu->addAction(tr("&Find in the source…"), QKeySequence::Find, this, [this] {
        if (m_source) {
            m_source->openFind();
        }
    });
    menu->addSeparator();
    m_reply = menu->addAction(tr("Copy &reply for the customer"), QKeySequence(Qt::Key_Return), this,
                              [this] { copyText(customerReply, tr("The reply for the customer was copied.")); });
    QAction *note = menu->addAction(tr("Copy ticket &note"), QKeySequence(u"Ctrl+Shift+C"_s), this,
                                    [this] { copyText(ticketNote, tr("The ticket note was copied.")); });
    m_reply->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_needsCard += {m_reply, note};
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

} // namespace BounceLens
