// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card/catalog.h"

#include <QObject>

namespace BounceLens {

class HelpPage;
class Menus;
class NoticeBar;
class Pages;

/// What the program tells about itself.
class Help : public QObject
{
    Q_OBJECT

public:
    Help(Pages *pages, NoticeBar *notice, const Menus &menus, QObject *parent);

    /// \a section: the name that stands behind a heading of resources/manual; the beginning if it is empty.
    void showManual(const QString &section = {});
    /// Every key, as the menus have them.
    void showKeys();
    /// How sure the card is, and what to look at.
    void showCardHelp(const Match &match);
    /// Version and licence, to copy.
    void showAbout();

private:
    HelpPage *page();

    Pages *m_pages;
    NoticeBar *m_notice;
    const Menus &m_menus;
    HelpPage *m_page = nullptr;
};

} // namespace BounceLens
