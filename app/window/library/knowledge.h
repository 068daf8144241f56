// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/trial.h"
#include "settings/settings.h"
#include "window/library/librarywatcher.h"

class QAction;
class QMenu;

namespace BounceLens {

class BrowserPage;
class CardPanel;
class EditorPage;
class NoticeBar;
class Pages;

/// The knowledge base in the window: the cards in use, the pages on which they are looked through and written, and what
/// goes out and comes in as a pack. The pages are made when they are first needed.
class Knowledge : public QObject
{
    Q_OBJECT

public:
    using History = QList<std::shared_ptr<const Explanation>>;

    Knowledge(Settings &settings, Pages *pages, NoticeBar *notice, QObject *parent = nullptr);
    void fillMenu(QMenu *menu);
    void serve(CardPanel *panel);

    [[nodiscard]] LibraryWatcher &cards() { return m_cards; }
    /// What is on the screen, and every input since the start.
    void setInputs(const OpenFailure &open, const History &history);

    void search(const QString &words = {});
    void showCard(const QString &id);
    /// A card for the failure that is open.
    void makeCard();
    void editCard(const QString &id);
    void goOnWithDraft();
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    /// Inside the page that is shown. \return false if there is no way back in it.
    [[nodiscard]] bool goBack();
    /// Ctrl+F. \return false if no page of the knowledge base is shown.
    [[nodiscard]] bool focusSearch();

Q_SIGNALS:
    /// Other cards are in use.
    void changed();
    /// The user wants this card for the failure that is open.
    void cardUsed(const QString &id);
    /// A short confirmation for the status bar.
    void noticed(const QString &text);

private:
    BrowserPage *browser();
    EditorPage *editor();
    void begin(const CardDraft &draft, const QString &folder);
    void takeCards();
    void takeSaved(const QString &file);
    void dropDraft();
    void showFaults();
    void exportDialog();
    void importDialog();
    void importOver(const QString &path);
    void openFolder();

    Settings &m_settings;
    LibraryWatcher m_cards;
    OpenFailure m_open;
    History m_history;
    Pages *m_pages;
    NoticeBar *m_notice;
    BrowserPage *m_browser = nullptr;
    EditorPage *m_editor = nullptr;
    QAction *m_make = nullptr;
    QAction *m_goOn = nullptr;
    QAction *m_faults = nullptr;
};

} // namespace BounceLens
