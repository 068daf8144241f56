// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/helppage.h"

#include "report/language.h"
#include "window/main/menus.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// English if there is none in this language.
QString manualText(const QString &language)
{
    for (const QString &one : {language, u"en"_s}) {
        QFile file(u":/manual/%1.md"_s.arg(one));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

/// A table of CommonMark; nothing in a key or a text of a menu means anything to it but the bar.
QString keyTable(const QList<KeyUse> &keys)
{
    QString table = u"| | | |\n|---|---|---|\n"_s;
    const auto cell = [](QString text) { return text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s); };
    for (const KeyUse &key : keys) {
        table += u"| **%1** | %2 | %3 |\n"_s.arg(cell(key.keys), cell(key.text), cell(key.menu));
    }
    return table;
}

/// "## Heading {name}" names a part; the names are taken off.
QHash<QString, QString> takeNames(QString &markdown)
{
    static const QRegularExpression named(u"^#+ (?<heading>.*) \\{(?<name>[a-z]+)\\}$"_s,
                                          QRegularExpression::MultilineOption);
    QHash<QString, QString> headings;
    for (const auto &match : named.globalMatch(markdown)) {
        headings.insert(match.captured("name"), match.captured("heading"));
    }
    static const QRegularExpression name(u"^(#+ .*) \\{[a-z]+\\}$"_s, QRegularExpression::MultilineOption);
    markdown.replace(name, u"\\1"_s);
    return headings;
}

} // namespace

HelpPage::HelpPage(const QList<KeyUse> &keys, QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual"));
    setFocusProxy(m_text);
    QString markdown = manualText(languageInUse());
    m_headings = takeNames(markdown);
    m_text->setObjectName(u"manual"_s);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    m_text->document()->setMarkdown(
        markdown.replace("{keys}"_L1, keyTable(keys)),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
    connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    auto *save = new QPushButton(tr("Save as a web page…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    connect(save, &QPushButton::clicked, this, &HelpPage::saveDialog);
    connect(close, &QPushButton::clicked, this, &HelpPage::closed);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 6);
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
}

void HelpPage::showSection(const QString &name)
{
    m_section = m_headings.value(name);
    QMetaObject::invokeMethod(this, &HelpPage::scrollToSection, Qt::QueuedConnection); // once it has its size
}

void HelpPage::scrollToSection()
{
    int top = 0;
    QTextDocument *document = m_text->document();
    for (QTextBlock block = document->begin(); !m_section.isEmpty() && block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && block.text() == m_section) {
            m_text->setTextCursor(QTextCursor(block));
            top = int(document->documentLayout()->blockBoundingRect(block).top());
        }
    }
    m_text->verticalScrollBar()->setValue(top);
}

void HelpPage::saveDialog()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the manual"), u"bouncelens.html"_s, tr("Web page (*.html)"));
    QSaveFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(m_text->toHtml().toUtf8());
        file.commit();
    }
}

} // namespace BounceLens
