// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace BounceLens {

class Knowledge;
class Outbox;

/// What the menus offer. The last ones need an input, a card or its checks on the screen.
enum class Act {
    Open,
    StartPage,
    Back,
    Forward,
    Remember,
    Quit,
    Paste,
    Find,
    Settings,
    NextArea,
    Wrap,
    Checks, ///< their panel, shown or not
    Larger,
    Smaller,
    Help,
    Keys,
    Manual,
    About,
    NextLine,
    FormerLine,
    SaveOpen,     ///< a report with nothing masked
    SaveCustomer, ///< one that the customer may see
    SavePublic,
    RunChecks,
    StopChecks,
    CopyChecks,
    SaveChecks,
};

/// A key and what it does.
struct KeyUse
{
    QString menu;
    QString text;
    QString keys;
};

/// The menus of the window: their words and their keys. What they do is connected by the window.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(QMenuBar *bar, const Outbox &outbox, Knowledge &knowledge, QObject *parent);

    [[nodiscard]] QAction *at(Act act) const { return m_actions.value(act); }
    /// \a hasInput: an input is on the screen; \a hasCard: one that is no fake, with a failure.
    void enable(bool hasInput, bool hasCard);
    /// Every action that has a key, menu by menu.
    [[nodiscard]] QList<KeyUse> keys() const;

private:
    void fillFile(QMenu *menu);
    void fillView(QMenu *menu);
    void fillChecks(QMenu *menu);
    void fillHelp(QMenu *menu);
    void add(QMenu *menu, Act act, const QString &text, const QKeySequence &key = {});

    QMenuBar *m_bar;
    QHash<Act, QAction *> m_actions;
};

} // namespace BounceLens
