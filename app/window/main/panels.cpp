// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/panels.h"

#include "window/card/cardpanel.h"
#include "window/check/checkspanel.h"
#include "window/main/pages.h"
#include "window/reply/outbox.h"
#include "window/source/sourcepanel.h"
#include "window/source/sourceview.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QListView>
#include <QMainWindow>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kLayoutVersion = 1;
constexpr int kNarrowLetters = 100; ///< of average width; fewer are no room for a card beside the source
constexpr int kNarrowPixels = 900;  ///< whatever the font
constexpr double kCardWidth = 0.45; ///< share of the window
constexpr double kCardHeight = 0.72;
constexpr double kCardHeightAlone = 0.88; ///< where the card calls for no checks

/// Docks stay where they are put, also where one reads from right to left.
Qt::DockWidgetArea leadingArea()
{
    return QApplication::isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

Qt::DockWidgetArea trailingArea()
{
    return QApplication::isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

} // namespace

Panels::Panels(QMainWindow *window, Pages *pages, IncidentModel *failures, Outbox *outbox, const Settings &settings)
    : QObject(window)
    , m_window(window)
    , m_failures(failures)
    , m_source(new SourcePanel(pages))
    , m_card(new CardPanel(outbox, window))
    , m_checks(new ChecksPanel(settings, window))
    , m_list(new QListView(window))
{
    pages->addWidget(m_source);
    m_list->setModel(failures);
    m_list->setAccessibleName(tr("Failures"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_listDock = makeDock(tr("Failures"), u"failures"_s, m_list, leadingArea());
    m_cardDock = makeDock(tr("Card"), u"card"_s, m_card, trailingArea());
    m_cardDock->setFeatures(QDockWidget::DockWidgetMovable);
    m_checksDock = makeDock(tr("Checks"), u"checks"_s, m_checks, trailingArea());
    m_checksDock->installEventFilter(this);
    window->installEventFilter(this);
    for (QWidget *area :
         std::initializer_list<QWidget *>{m_source->decoded(), m_source->raw(), m_card, m_checks, m_list}) {
        area->addAction(outbox->actions().first());
    }
    connect(qApp, &QApplication::focusChanged, this, &Panels::showFocus);
    window->resizeDocks({m_listDock, m_cardDock}, {200, int(window->width() * kCardWidth)}, Qt::Horizontal);
    window->restoreState(settings.layout(), kLayoutVersion);
    adapt();
    show(false);
}

QDockWidget *Panels::makeDock(const QString &title, const QString &name, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    m_window->addDockWidget(area, dock);
    return dock;
}

void Panels::show(bool isInput)
{
    m_isInput = isInput;
    m_listDock->setVisible(isInput && m_failures->rowCount() > 1);
    m_cardDock->setVisible(isInput && !m_isNarrow);
    m_checksDock->setVisible(isInput && !m_isNarrow && m_hasChecks);
    Q_EMIT checksShown(areChecksShown());
}

void Panels::begin()
{
    if (m_isNarrow) {
        m_source->openPanel(m_card);
        m_card->setFocus();
        return;
    }
    shareHeight();
    m_source->decoded()->setFocus();
}

/// Only between a card that calls for checks and one that does not: what the user chose stays otherwise.
void Panels::shareHeight()
{
    const double share = m_checks->isEmpty() ? kCardHeightAlone : kCardHeight;
    const int height = m_window->height();
    m_window->resizeDocks({m_cardDock, m_checksDock}, {int(height * share), int(height * (1 - share))}, Qt::Vertical);
}

/// Where the keyboard goes to, one looks.
void Panels::showFocus(const QWidget * /*before*/, QWidget *now)
{
    for (QScrollArea *area : std::initializer_list<QScrollArea *>{m_card, m_checks}) {
        if (now && now->focusPolicy() & Qt::TabFocus && area->isAncestorOf(now)) {
            area->ensureWidgetVisible(now);
        }
    }
}

void Panels::setEnabled(bool isEnabled)
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_card, m_checks, m_list}) {
        panel->setEnabled(isEnabled);
    }
}

void Panels::adapt()
{
    setNarrow(m_window->width() < std::max(kNarrowPixels, m_window->fontMetrics().averageCharWidth() * kNarrowLetters));
}

void Panels::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow) {
        return;
    }
    if (isNarrow) {
        m_wide = m_window->saveState(kLayoutVersion);
        m_cardDock->setWidget(nullptr);
        m_checksDock->setWidget(nullptr);
        m_source->addPanel(m_card, m_cardDock->windowTitle());
        m_source->addPanel(m_checks, m_checksDock->windowTitle());
        m_source->openPanel(m_card);
        m_window->addDockWidget(Qt::TopDockWidgetArea, m_listDock);
        m_window->resizeDocks({m_listDock}, {m_window->fontMetrics().height() * 7}, Qt::Vertical);
    } else {
        m_source->removePanel(m_card);
        m_source->removePanel(m_checks);
        m_cardDock->setWidget(m_card);
        m_checksDock->setWidget(m_checks);
        m_card->setVisible(true);
        m_checks->setVisible(true);
        m_window->addDockWidget(leadingArea(), m_listDock);
        m_window->restoreState(m_wide, kLayoutVersion);
    }
    m_isNarrow = isNarrow;
    show(m_isInput);
}

bool Panels::areChecksShown() const
{
    return m_isInput && (m_isNarrow || m_hasChecks);
}

void Panels::setChecksShown(bool isShown)
{
    m_hasChecks = isShown;
    show(m_isInput);
    if (isShown && m_isNarrow) {
        m_source->openPanel(m_checks);
    } else if (isShown) {
        m_checksDock->raise();
    }
}

bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_checksDock && event->type() == QEvent::Close) {
        m_hasChecks = false;
        Q_EMIT checksShown(false);
    }
    if (watched == m_window && event->type() == QEvent::Resize) {
        adapt();
    }
    return QObject::eventFilter(watched, event);
}

void Panels::cycle()
{
    QList<QWidget *> areas{m_source->lastView(), m_card};
    if (areChecksShown()) {
        areas.append(m_checks);
    }
    if (m_list->isVisible()) {
        areas.append(m_list);
    }
    QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype at = 0; at < areas.size(); ++at) {
        current = focus && (areas.at(at) == focus || areas.at(at)->isAncestorOf(focus)) ? at : current;
    }
    QWidget *next = areas.at((current + 1) % areas.size());
    m_source->openPanel(next);
    next->setFocus(Qt::ShortcutFocusReason);
}

QByteArray Panels::layout() const
{
    return m_isNarrow ? m_wide : m_window->saveState(kLayoutVersion);
}

} // namespace BounceLens
