// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/menus.h"

#include "window/library/knowledge.h"
#include "window/reply/outbox.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Without the mark of the mnemonic: "&Open…" is "Open…", "A && B" is "A & B".
QString withoutMnemonic(QString text)
{
    static const QRegularExpression mark(u"&(.)"_s);
    return text.replace(mark, u"\\1"_s);
}

/// \a before: the names of menus inside the menu.
void collectKeys(const QMenu &menu, const QString &name, const QString &before, QList<KeyUse> &keys)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *below = action->menu()) {
            collectKeys(*below, name, withoutMnemonic(action->text()) + u": "_s, keys);
        } else if (!action->shortcuts().isEmpty()) {
            QStringList shown;
            for (const QKeySequence &key : action->shortcuts()) {
                shown.append(key.toString(QKeySequence::NativeText));
            }
            shown.removeDuplicates();
            keys.append({.menu = name, .text = before + withoutMnemonic(action->text()), .keys = shown.join(u", "_s)});
        }
    }
}

} // namespace

Menus::Menus(QMenuBar *bar, const Outbox &outbox, Knowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    fillFile(bar->addMenu(tr("&File")));
    QMenu *edit = bar->addMenu(tr("&Edit"));
    add(edit, Act::Paste, tr("&Paste and analyse"), QKeySequence::Paste);
    add(edit, Act::Find, tr("&Find in the source…"), QKeySequence::Find);
    edit->addSeparator();
    edit->addActions(outbox.actions());
    edit->addSeparator();
    add(edit, Act::Settings, tr("&Settings…"), QKeySequence(u"Ctrl+,"_s));
    fillView(bar->addMenu(tr("&View")));
    knowledge.fillMenu(bar->addMenu(tr("&Cards")));
    fillChecks(bar->addMenu(tr("C&hecks")));
    fillHelp(bar->addMenu(tr("He&lp")));
    at(Act::Back)->setEnabled(false);
    at(Act::Forward)->setEnabled(false);
    enable(false, false);
}

void Menus::fillFile(QMenu *menu)
{
    add(menu, Act::Open, tr("&Open…"), QKeySequence::Open);
    add(menu, Act::StartPage, tr("&Start page"), QKeySequence(u"Alt+Home"_s));
    add(menu, Act::Back, tr("&Back"), QKeySequence(u"Alt+Left"_s));
    add(menu, Act::Forward, tr("&Forward"), QKeySequence(u"Alt+Right"_s));
    menu->addSeparator();
    QMenu *save = menu->addMenu(tr("S&ave a report"));
    add(save, Act::SaveOpen, tr("With all &names and addresses…"), QKeySequence::Save);
    add(save, Act::SaveCustomer, tr("Safe for the &customer…"));
    add(save, Act::SavePublic, tr("Safe for &everybody…"));
    menu->addSeparator();
    add(menu, Act::Remember, tr("&Remember recent files"));
    at(Act::Remember)->setCheckable(true);
    menu->addSeparator();
    add(menu, Act::Quit, tr("&Quit"), QKeySequence::Quit);
}

void Menus::fillView(QMenu *menu)
{
    add(menu, Act::NextArea, tr("Next &area"), QKeySequence(Qt::Key_F6));
    add(menu, Act::NextLine, tr("&Next candidate line"), QKeySequence(Qt::Key_N));
    add(menu, Act::FormerLine, tr("&Previous candidate line"), QKeySequence(Qt::Key_P));
    menu->addSeparator();
    add(menu, Act::Checks, tr("&Checks"), QKeySequence(u"Ctrl+Shift+K"_s));
    add(menu, Act::Wrap, tr("&Wrap long lines of the source"), QKeySequence(u"Alt+Z"_s));
    at(Act::Checks)->setCheckable(true);
    at(Act::Wrap)->setCheckable(true);
    add(menu, Act::Larger, tr("&Larger source"), QKeySequence::ZoomIn);
    add(menu, Act::Smaller, tr("&Smaller source"), QKeySequence::ZoomOut);
}

void Menus::fillChecks(QMenu *menu)
{
    add(menu, Act::RunChecks, tr("&Run the checks"), QKeySequence(Qt::Key_F5));
    add(menu, Act::StopChecks, tr("&Stop the checks"), QKeySequence(u"Shift+F5"_s));
    menu->addSeparator();
    add(menu, Act::CopyChecks, tr("&Copy the results as evidence"), QKeySequence(u"Ctrl+Shift+E"_s));
    add(menu, Act::SaveChecks, tr("S&ave the results…"));
}

void Menus::fillHelp(QMenu *menu)
{
    add(menu, Act::Help, tr("&Help on what is shown"), QKeySequence(Qt::Key_F1));
    add(menu, Act::Manual, tr("&Manual"));
    add(menu, Act::Keys, tr("&Keys"), QKeySequence(u"Ctrl+?"_s));
    at(Act::Keys)->setShortcuts({QKeySequence(u"Ctrl+?"_s), QKeySequence(u"Ctrl+Shift+?"_s)});
    menu->addSeparator();
    add(menu, Act::About, tr("&About BounceLens"));
}

void Menus::add(QMenu *menu, Act act, const QString &text, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    m_actions.insert(act, action);
}

void Menus::enable(bool hasInput, bool hasCard)
{
    for (const Act act : {Act::NextLine, Act::FormerLine, Act::SaveOpen, Act::SaveCustomer, Act::SavePublic}) {
        at(act)->setEnabled(hasInput);
    }
    at(Act::RunChecks)->setEnabled(hasCard);
    for (const Act act : {Act::StopChecks, Act::CopyChecks, Act::SaveChecks}) {
        at(act)->setEnabled(hasCard && hasInput);
    }
}

QList<KeyUse> Menus::keys() const
{
    QList<KeyUse> keys;
    for (const QAction *action : m_bar->actions()) {
        if (const QMenu *menu = action->menu()) {
            collectKeys(*menu, withoutMnemonic(action->text()), {}, keys);
        }
    }
    return keys;
}

} // namespace BounceLens
