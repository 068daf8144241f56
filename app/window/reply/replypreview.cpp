// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reply/replypreview.h"

#include "report/language.h"
#include "window/card/cardparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kPreviewLines = 14; ///< a reply of the usual length; more is scrolled

QComboBox *makeOrderBox(const QString &name, const QString &objectName)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

ReplyPreview::ReplyPreview(Outbox *outbox, QWidget *parent)
    : QFrame(parent)
    , m_outbox(outbox)
    , m_reader(makeOrderBox(tr("For whom"), u"previewReader"_s))
    , m_level(makeOrderBox(tr("What is masked"), u"previewLevel"_s))
    , m_language(makeOrderBox(tr("Language of this text"), u"previewLanguage"_s))
    , m_text(new QPlainTextEdit)
    , m_masked(makeText({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    m_level->addItem(tr("Nothing masked"), int(RedactionLevel::None));
    m_level->addItem(tr("Safe for the customer"), int(RedactionLevel::CustomerSafe));
    m_level->addItem(tr("Safe for everybody"), int(RedactionLevel::Public));
    m_text->setObjectName(u"previewText"_s);
    m_text->setAccessibleName(tr("The text that is copied"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kPreviewLines);
    m_masked->setObjectName(u"previewMasked"_s);
    auto *copy = new QPushButton(tr("Copy this text"), this);
    copy->setObjectName(u"copyPreview"_s);
    copy->setToolTip(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText));
    auto *head = new QHBoxLayout;
    head->addWidget(m_reader, 1);
    head->addWidget(m_level, 1);
    head->addWidget(m_language, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_masked, 1);
    foot->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addLayout(foot);
    fillReaders();
    fillLanguages();
    takeReader();
    connect(m_reader, &QComboBox::currentIndexChanged, this, &ReplyPreview::takeReader);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ReplyPreview::showLetter);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReplyPreview::showLetter);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyPreview::takeEdit);
    const auto copyThis = [this] { m_outbox->copy(order()); };
    connect(copy, &QPushButton::clicked, this, copyThis);
    auto *key = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, copyThis);
}

void ReplyPreview::fillReaders()
{
    const auto add = [this](const QString &text, Reader reader) {
        if (m_outbox->canWrite(reader)) {
            m_reader->addItem(text, int(reader));
        }
    };
    add(tr("Reply for the customer"), Reader::Customer);
    add(tr("Note for the ticket"), Reader::Ticket);
    add(tr("Text for our admin"), Reader::OwnAdmin);
    add(tr("Text for their postmaster"), Reader::Postmaster);
}

void ReplyPreview::fillLanguages()
{
    for (const QString &language : languages()) {
        const bool isUsual = language == m_outbox->usualLanguage();
        m_language->addItem(nameOfLanguage(language), isUsual ? QString() : language);
    }
    m_language->setCurrentIndex(m_language->findData(QString()));
}

Outbox::Order ReplyPreview::order() const
{
    return {Reader(m_reader->currentData().toInt()), RedactionLevel(m_level->currentData().toInt()),
            m_language->currentData().toString()};
}

void ReplyPreview::takeReader()
{
    m_level->setCurrentIndex(m_level->findData(int(usualLevel(order().reader))));
    m_language->setEnabled(order().reader != Reader::Postmaster);
    showLetter();
}

void ReplyPreview::showLetter()
{
    const Letter letter = m_outbox->letter(order());
    m_isFilling = true;
    m_outbox->setEdited(order(), {});
    m_text->setPlainText(letter.text.text);
    mark(letter.text.masked);
    m_isFilling = false;
}

void ReplyPreview::takeEdit()
{
    if (!m_isFilling) {
        m_outbox->setEdited(order(), m_text->toPlainText());
    }
}

/// The marks move with the text when it is changed.
void ReplyPreview::mark(const QList<MaskedRange> &masked)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    for (const MaskedRange &range : masked) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(int(range.at));
        cursor.setPosition(int(range.at + range.length), QTextCursor::KeepAnchor);
        marks.append({.cursor = cursor, .format = format});
    }
    m_text->setExtraSelections(marks);
    m_masked->setText(masked.isEmpty() ? tr("Nothing in this text is masked.")
                                       : tr("%n piece(s) are masked, and marked above.", nullptr, int(masked.size())));
}

} // namespace BounceLens
