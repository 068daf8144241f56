// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reply/replybar.h"

#include "window/card/cardparts.h"
#include "window/reply/replypreview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BounceLens {

ReplyBar::ReplyBar(Outbox *outbox, bool isOpen, QWidget *parent)
    : QWidget(parent)
    , m_outbox(outbox)
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    setAccessibleName(tr("Replies"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 2, 0, 2);
    rows->setSpacing(4);
    rows->addLayout(m_first);
    rows->addLayout(m_second);
    QPushButton *reply = addButton(tr("Copy reply (Enter)"), u"copyReply"_s);
    QFont bold = reply->font();
    bold.setBold(true);
    reply->setFont(bold);
    connect(reply, &QPushButton::clicked, outbox,
            [outbox] { outbox->copy({Reader::Customer, RedactionLevel::CustomerSafe}); });
    QPushButton *note = addButton(tr("Copy note"), u"copyNote"_s);
    note->setToolTip(QKeySequence(u"Ctrl+Shift+C"_s).toString(QKeySequence::NativeText));
    connect(note, &QPushButton::clicked, outbox, [outbox] { outbox->copy({Reader::Ticket, RedactionLevel::None}); });
    QPushButton *more = addButton(tr("More"), u"moreTexts"_s);
    auto *menu = new QMenu(more);
    menu->addActions(outbox->actions().sliced(2));
    more->setMenu(menu);
    QPushButton *preview = addButton(tr("Preview"), u"preview"_s);
    preview->setCheckable(true);
    preview->setChecked(isOpen);
    connect(preview, &QPushButton::toggled, this, &ReplyBar::togglePreview);
    m_minor = {more, preview};
    m_first->addStretch();
    m_second->addStretch();
    addLanguageLine();
    if (isOpen) {
        togglePreview(true);
    }
}

QPushButton *ReplyBar::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_first->addWidget(button);
    return button;
}

void ReplyBar::addLanguageLine()
{
    const Letter letter = m_outbox->letter({Reader::Customer, RedactionLevel::CustomerSafe});
    if (letter.isShort) {
        QLabel *line = makeText(tr("This card is not translated as a whole: reply and note say why it failed and who "
                                   "acts, and leave out what is not in their language."),
                                this);
        line->setObjectName(u"replyLanguage"_s);
        layout()->addWidget(line);
    }
}

void ReplyBar::togglePreview(bool isOpen)
{
    if (isOpen && !m_preview) {
        m_preview = new ReplyPreview(m_outbox, this);
        layout()->addWidget(m_preview);
    }
    if (m_preview) {
        m_preview->setVisible(isOpen);
    }
    Q_EMIT previewToggled(isOpen);
}

void ReplyBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int needed = 0;
    for (const QPushButton *button : findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        needed += button->sizeHint().width() + m_first->spacing();
    }
    QBoxLayout *row = needed > width() ? m_second : m_first;
    for (QPushButton *button : std::as_const(m_minor)) {
        if (row->indexOf(button) < 0) {
            (row == m_first ? m_second : m_first)->removeWidget(button);
            row->insertWidget(row->count() - 1, button);
        }
    }
}

} // namespace BounceLens
