// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/help.h"

#include "report/words.h"
#include "window/main/helppage.h"
#include "window/main/menus.h"
#include "window/main/noticebar.h"
#include "window/main/pages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace BounceLens {

Help::Help(Pages *pages, NoticeBar *notice, const Menus &menus, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_notice(notice)
    , m_menus(menus)
{
}

HelpPage *Help::page()
{
    if (!m_page) {
        m_page = new HelpPage(m_menus.keys(), m_pages);
        m_pages->addWidget(m_page);
        connect(m_page, &HelpPage::closed, m_pages, &Pages::goBack);
    }
    return m_page;
}

void Help::showManual(const QString &section)
{
    m_pages->visit(page());
    page()->showSection(section);
}

void Help::showKeys()
{
    showManual(u"keys"_s);
}

void Help::showCardHelp(const Match &match)
{
    m_notice->say(confidenceSentence(match) + u' ' +
                      tr("The marked line of the source is the status line. Hover over its codes to see what they "
                         "mean."),
                  {{.text = tr("How to read a card"), .act = [this] { showManual(u"cards"_s); }}});
}

void Help::showAbout()
{
    const QString about =
        tr("BounceLens %1 explains why a mail came back. Free software under the GNU GPL, version 3 or "
           "later (GPL-3.0-or-later). It comes without any warranty.")
            .arg(QStringLiteral(BOUNCELENS_VERSION));
    m_notice->say(about,
                  {{.text = tr("Copy"), .act = [about] {
                        QGuiApplication::clipboard()->setText(
                            about + u"\nQt %1, %2"_s.arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName()));
                    }}});
}

} // namespace BounceLens
