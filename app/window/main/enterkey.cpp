// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/enterkey.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isEnter(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    return (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
           !(key->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
}

/// Where the link of a label leads; null if it has none.
QString linkOf(const QWidget *widget)
{
    static const QRegularExpression link(uR"x(<a href="(?<target>[^"]*)")x"_s);
    const auto *label = qobject_cast<const QLabel *>(widget);
    const bool isLink = label && label->textInteractionFlags() & Qt::LinksAccessibleByKeyboard;
    return isLink ? link.match(label->text()).captured("target") : QString();
}

bool act(QWidget *focus)
{
    if (auto *button = qobject_cast<QAbstractButton *>(focus)) {
        button->click();
        return true;
    }
    if (const QString link = linkOf(focus); !link.isEmpty()) {
        Q_EMIT static_cast<QLabel *>(focus)->linkActivated(link);
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
        const bool hasUse = qobject_cast<QAbstractButton *>(focus) || !linkOf(focus).isEmpty();
        event->setAccepted(hasUse);
        return hasUse;
    }
    if (event->type() == QEvent::KeyPress && isEnter(event) && act(focus)) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace BounceLens
