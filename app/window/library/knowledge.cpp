// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/library/knowledge.h"

#include "library/pack.h"
#include "window/card/cardpanel.h"
#include "window/library/browserpage.h"
#include "window/library/editorpage.h"
#include "window/main/noticebar.h"
#include "window/main/pages.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QStringList textsOf(const QList<Fault> &faults)
{
    QStringList texts;
    for (const Fault &fault : faults) {
        texts.append(fault.toString());
    }
    return texts;
}

/// Where a card is saved that was read from a file: beside it if it is the user's, else over it.
QString folderFor(const QString &file)
{
    const QString own = ownCardFolder();
    const QString folder = QFileInfo(file).path();
    return folder == own || folder.startsWith(own + u'/') ? folder : own;
}

} // namespace

Knowledge::Knowledge(Settings &settings, Pages *pages, NoticeBar *notice, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pages(pages)
    , m_notice(notice)
{
    connect(&m_cards, &LibraryWatcher::changed, this, &Knowledge::takeCards);
}

void Knowledge::fillMenu(QMenu *menu)
{
    menu->addAction(tr("&Search all cards…"), QKeySequence(u"Ctrl+K"_s), this, [this] { search(); });
    menu->addSeparator();
    m_make = menu->addAction(tr("&Make a card from this…"), QKeySequence(u"Ctrl+M"_s), this, &Knowledge::makeCard);
    m_goOn = menu->addAction(tr("&Go on with the card that is not saved"), this, &Knowledge::goOnWithDraft);
    menu->addSeparator();
    menu->addAction(tr("&Export my cards…"), this, &Knowledge::exportDialog);
    menu->addAction(tr("&Import a pack…"), this, &Knowledge::importDialog);
    menu->addAction(tr("Open the &folder of my cards"), this, &Knowledge::openFolder);
    m_faults = menu->addAction(tr("What is &wrong with my cards"), this, &Knowledge::showFaults);
    m_make->setEnabled(false);
    m_faults->setEnabled(false);
    m_goOn->setEnabled(m_settings.draft().has_value());
}

void Knowledge::serve(CardPanel *panel)
{
    connect(panel, &CardPanel::cardChosen, this, &Knowledge::showCard);
    connect(panel, &CardPanel::cardUsed, this, &Knowledge::cardUsed);
    connect(panel, &CardPanel::codeAsked, this, &Knowledge::search);
    connect(panel, &CardPanel::editWanted, this, &Knowledge::editCard);
    connect(panel, &CardPanel::cardWanted, this, &Knowledge::makeCard);
}

void Knowledge::setInputs(const OpenFailure &open, const History &history)
{
    m_open = open;
    m_history = history;
    m_make->setEnabled(open.explanation && open.failure >= 0);
    if (m_browser) {
        m_browser->setOpenFailure(m_make->isEnabled());
    }
    if (m_editor) {
        m_editor->setInputs(open, history);
    }
}

BrowserPage *Knowledge::browser()
{
    if (!m_browser) {
        m_browser = new BrowserPage(m_pages);
        m_pages->addWidget(m_browser);
        m_browser->setCatalog(m_cards.catalog());
        connect(m_browser, &BrowserPage::closed, m_pages, &Pages::goBack);
        connect(m_browser, &BrowserPage::editWanted, this, &Knowledge::editCard);
        connect(m_browser, &BrowserPage::useWanted, this, &Knowledge::cardUsed);
        m_browser->setOpenFailure(m_open.explanation && m_open.failure >= 0);
    }
    return m_browser;
}

EditorPage *Knowledge::editor()
{
    if (!m_editor) {
        m_editor = new EditorPage(m_pages);
        m_pages->addWidget(m_editor);
        m_editor->setCatalog(m_cards.catalog());
        m_editor->setInputs(m_open, m_history);
        connect(m_editor, &EditorPage::closed, m_pages, &Pages::goBack);
        connect(m_editor, &EditorPage::saved, this, &Knowledge::takeSaved);
        connect(m_editor, &EditorPage::thrownAway, this, &Knowledge::dropDraft);
        connect(m_editor, &EditorPage::edited, this, [this](const CardDraft &draft) {
            m_settings.keepDraft(draft);
            m_goOn->setEnabled(true);
        });
    }
    return m_editor;
}

void Knowledge::search(const QString &words)
{
    browser()->search(words);
    m_pages->visit(m_browser);
    m_browser->focusSearch();
}

void Knowledge::showCard(const QString &id)
{
    browser()->showCard(id);
    m_pages->visit(m_browser);
}

bool Knowledge::goBack()
{
    return m_browser && m_pages->currentWidget() == m_browser && m_browser->goBack();
}

bool Knowledge::focusSearch()
{
    if (!m_browser || m_pages->currentWidget() != m_browser) {
        return false;
    }
    m_browser->focusSearch();
    return true;
}

/// A draft that is not saved is not thrown away by beginning another one.
void Knowledge::begin(const CardDraft &draft, const QString &folder)
{
    const auto start = [this, draft, folder] {
        editor()->setDraft(draft, folder, draft.id.isEmpty());
        m_pages->visit(m_editor);
    };
    if (!m_settings.draft()) {
        start();
        return;
    }
    m_notice->say(tr("A card that you began is not saved yet."), {{tr("Go on with it"), [this] { goOnWithDraft(); }},
                                                                  {tr("Throw it away and begin anew"), [this, start] {
                                                                       dropDraft();
                                                                       start();
                                                                   }}});
}

void Knowledge::makeCard()
{
    if (m_open.explanation && m_open.failure >= 0) {
        begin(draftFrom(m_open.explanation->analysis.failures.at(m_open.failure),
                        m_open.explanation->matches.at(m_open.failure)),
              ownCardFolder());
    }
}

void Knowledge::editCard(const QString &id)
{
    const Card *card = m_cards.catalog()->find(id);
    if (!card || card->file.isEmpty()) {
        return;
    }
    if (const auto draft = readDraft(card->file, *Catalog::builtIn())) {
        begin(*draft, folderFor(card->file));
        return;
    }
    Q_EMIT noticed(tr("This card was changed by hand, so it is opened as a file."));
    QDesktopServices::openUrl(QUrl::fromLocalFile(card->file));
}

void Knowledge::goOnWithDraft()
{
    const auto draft = m_settings.draft();
    if (draft && !(m_editor && m_editor->hasUnsaved())) {
        const Card *card = m_cards.catalog()->find(draft->id);
        editor()->setDraft(*draft, folderFor(card ? card->file : QString()), true);
    }
    m_pages->visit(editor());
}

void Knowledge::dropDraft()
{
    m_settings.forgetDraft();
    m_goOn->setEnabled(false);
    if (m_editor && m_pages->currentWidget() == m_editor) {
        m_pages->goBack();
    }
}

void Knowledge::takeSaved(const QString &file)
{
    dropDraft();
    m_cards.reload();
    Q_EMIT noticed(tr("The card was saved as %1.").arg(QDir::toNativeSeparators(file)));
}

void Knowledge::takeCards()
{
    const std::shared_ptr<const Catalog> catalog = m_cards.catalog();
    if (m_browser) {
        m_browser->setCatalog(catalog);
    }
    if (m_editor) {
        m_editor->setCatalog(catalog);
    }
    const bool hadFaults = m_faults->isEnabled();
    m_faults->setEnabled(!m_cards.faults().isEmpty());
    if (m_faults->isEnabled()) {
        showFaults();
    } else if (hadFaults) {
        m_notice->hide();
    }
    Q_EMIT changed();
}

void Knowledge::showFaults()
{
    const QStringList texts = textsOf(m_cards.faults());
    if (texts.isEmpty()) {
        return;
    }
    const int more = int(texts.size()) - 1;
    const QString kept = tr("This file is left out; all other cards are in use.");
    m_notice->sayWithDetails(more == 0 ? u"%1\n%2"_s.arg(texts.first(), kept)
                                       : u"%1\n%2"_s.arg(texts.first(), tr("And %n more.", nullptr, more)),
                             texts);
}

void Knowledge::exportDialog()
{
    const QString path =
        QFileDialog::getSaveFileName(m_pages, tr("Export my cards"), u"cards.toml"_s, tr("Cards (*.toml)"));
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void Knowledge::exportTo(const QString &path)
{
    if (!QFileInfo::exists(ownCardFolder()) || findTomlFiles({ownCardFolder()}).isEmpty()) {
        m_notice->say(tr("You have no cards of your own yet. Open a bounce and choose Make a card from this."));
        return;
    }
    const auto count = exportPack({ownCardFolder()}, path);
    if (!count) {
        m_notice->sayWithDetails(textsOf(count.error()).first(), textsOf(count.error()));
        return;
    }
    m_notice->say(tr("%n card(s) were written to %1. Samples in them may name people: read them before you pass the "
                     "file on.",
                     nullptr, *count)
                      .arg(QDir::toNativeSeparators(path)));
}

void Knowledge::importDialog()
{
    const QString path = QFileDialog::getOpenFileName(m_pages, tr("Import a pack"), {}, tr("Cards (*.toml)"));
    if (!path.isEmpty()) {
        importFrom(path);
    }
}

void Knowledge::importFrom(const QString &path)
{
    if (!QFileInfo::exists(packPath(path, ownCardFolder()))) {
        importOver(path);
        return;
    }
    m_notice->say(tr("You already have a file %1 among your cards.").arg(QFileInfo(path).fileName()),
                  {{tr("Replace it"), [this, path] { importOver(path); }}});
}

void Knowledge::importOver(const QString &path)
{
    const auto count = importPack(path, ownCardFolder(), *Catalog::builtIn());
    if (!count) {
        const QStringList texts = textsOf(count.error());
        m_notice->sayWithDetails(tr("Nothing was imported: %1").arg(texts.first()), texts);
        return;
    }
    m_cards.reload();
    m_notice->say(tr("%n card(s) were imported and are in use.", nullptr, *count));
}

void Knowledge::openFolder()
{
    QDir().mkpath(ownCardFolder());
    QDesktopServices::openUrl(QUrl::fromLocalFile(ownCardFolder()));
}

} // namespace BounceLens
