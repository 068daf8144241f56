// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/enterkey.h"

#include "window/card/cardparts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace BounceLens {

namespace {

bool isEnter(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    return (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
           !(key->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
}

bool act(QWidget *focus)
{
    if (auto *button = qobject_cast<QAbstractButton *>(focus)) {
        button->click();
        return true;
    }
    if (auto *link = qobject_cast<LinkLabel *>(focus)) {
        Q_EMIT link->linkActivated(link->target());
        return true;
    }
    return false;
}

} // namespace

EnterKey::EnterKey(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *focus = QApplication::focusWidget();
    if (event->type() == QEvent::ShortcutOverride && isEnter(event)) {
        const bool hasUse = qobject_cast<QAbstractButton *>(focus) || qobject_cast<LinkLabel *>(focus);
        event->setAccepted(hasUse);
        return hasUse;
    }
    if (event->type() == QEvent::KeyPress && isEnter(event) && act(focus)) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace BounceLens
