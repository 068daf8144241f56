// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/noticebar.h"

#include "window/cardparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace BounceLens {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(makeText({}, this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(tr("Close"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Notice"));
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Reading"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_button);
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_isProgress) {
            Q_EMIT cancelled();
        }
    });
}

void NoticeBar::say(const QString &text)
{
    m_isProgress = false;
    m_text->setText(text);
    m_progress->hide();
    m_button->setText(tr("Close"));
    show();
}

void NoticeBar::showProgress(const QString &text)
{
    m_isProgress = true;
    m_text->setText(text);
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
