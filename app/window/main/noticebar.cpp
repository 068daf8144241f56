// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/noticebar.h"

#include "report/text.h"
#include "window/card/cardparts.h"
#include "window/main/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace BounceLens {

namespace {

constexpr int kDetailLines = 8; ///< more are scrolled

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(makeText({}, this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(tr("Close"), this))
    , m_details(new QPlainTextEdit(this))
    , m_row(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Notice"));
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Reading"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(m_details->fontMetrics().lineSpacing() * kDetailLines);
    m_details->setAccessibleName(tr("All that was found"));
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_progress);
    m_row->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_row);
    layout->addWidget(m_details);
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_isProgress) {
            Q_EMIT cancelled();
        }
    });
}

void NoticeBar::clear()
{
    for (QPushButton *answer : std::as_const(m_answers)) {
        answer->hide();
        answer->deleteLater();
    }
    m_answers.clear();
    m_details->hide();
    m_progress->hide();
}

QPushButton *NoticeBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_row->insertWidget(m_row->indexOf(m_button), button);
    m_answers.append(button);
    return button;
}

void NoticeBar::say(const QString &text, const QList<NoticeAnswer> &answers)
{
    clear();
    m_isProgress = false;
    m_text->setText(printable(text));
    m_button->setText(tr("Close"));
    for (const NoticeAnswer &answer : answers) {
        connect(addButton(answer.text), &QPushButton::clicked, this, [this, act = answer.act] {
            hide();
            act();
        });
    }
    show();
    announce(this, m_text->text(), Urgency::Now);
}

void NoticeBar::sayWithDetails(const QString &text, const QStringList &details)
{
    say(text);
    if (details.size() < 2) {
        return;
    }
    m_details->setPlainText(printable(details.join(u'\n')));
    QPushButton *all = addButton(tr("Show all"));
    all->setCheckable(true);
    connect(all, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

void NoticeBar::showProgress(const QString &text)
{
    clear();
    m_isProgress = true;
    m_text->setText(printable(text));
    m_progress->show();
    m_button->setText(tr("Cancel"));
    show();
}

void NoticeBar::hideProgress()
{
    if (m_isProgress) {
        hide();
    }
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace BounceLens
