// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/alarmbar.h"

#include "window/card/cardparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace BounceLens {

namespace {

constexpr QRgb kAlarm = 0xFFB3261E; ///< white on it has a contrast of 6.5

} // namespace

AlarmBar::AlarmBar(QWidget *parent)
    : QFrame(parent)
    , m_text(makeHeading({}))
{
    QPalette red = palette();
    red.setColor(QPalette::Window, QColor(kAlarm));
    red.setColor(QPalette::WindowText, Qt::white);
    red.setColor(QPalette::Text, Qt::white);
    setPalette(red);
    m_text->setPalette(red);
    m_text->setObjectName(QStringLiteral("alarm"));
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    auto *picture = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size, size));
    layout->addWidget(picture);
    layout->addWidget(m_text, 1);
    hide();
}

void AlarmBar::warn(std::optional<Situation> situation)
{
    const QString text =
        situation == Situation::FakeBounce
            ? tr("This is a fake. Do not click on anything in it, and do not answer it. Delete it. Whoever typed a "
                 "password there must change it now.")
        : situation == Situation::MadeUpReport
            ? tr("This report is made up: the message had been delivered before. Do not rely on anything that it says.")
            : QString();
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace BounceLens
