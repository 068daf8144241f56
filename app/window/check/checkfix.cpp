// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/check/checkfix.h"

#include "check/proposal.h"
#include "report/checkreport.h"
#include "report/printable.h"
#include "window/card/wrappedtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BounceLens {

CheckFix::CheckFix(const RecordFix &fix, QWidget *parent)
    : QWidget(parent)
    , m_record(proposedRecord(fix))
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QWidget(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3);
    auto *text = new WrappedText(printable(fixText(fix)), this);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setObjectName(u"fix"_s);
    m_layout->addWidget(text);
    m_layout->addWidget(m_buttons);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    if (!fix.after.isEmpty()) {
        auto *copy = addButton(tr("Copy the new record"), u"copyFix"_s, {});
        copy->setAccessibleName(tr("Copy the new record of %1").arg(fix.name));
        connect(copy, &QToolButton::clicked, this, [this, record = fix.after] {
            QGuiApplication::clipboard()->setText(record);
            Q_EMIT copied(record);
        });
    }
    if (!m_record.isEmpty()) {
        auto *attempt =
            addButton(tr("Try it"), u"tryFix"_s,
                      tr("Runs the checks again as if the record were published. Sends the same questions once more."));
        attempt->setAccessibleName(tr("Try the new record of %1").arg(fix.name));
        connect(attempt, &QToolButton::clicked, this, &CheckFix::tryWanted);
        m_watch =
            addButton({}, u"watchFix"_s,
                      tr("Asks your resolver and the name servers of the domain until the record is there, each at "
                         "most once in 30 seconds."));
        connect(m_watch, &QToolButton::clicked, this,
                [this] { m_isWatching ? Q_EMIT watchEnded() : Q_EMIT watchWanted(); });
        setWatched({}, false);
    }
    row->addStretch();
}

QToolButton *CheckFix::addButton(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(m_buttons);
    button->setText(text);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    m_buttons->layout()->addWidget(button);
    return button;
}

void CheckFix::setText(WrappedText *&label, const QString &text, const QString &name)
{
    if (!label && !text.isEmpty()) {
        label = new WrappedText({}, this);
        label->setObjectName(name);
        m_layout->addWidget(label);
    }
    if (label) {
        label->setText(printable(text));
        label->setVisible(!text.isEmpty());
        QAccessibleEvent announced(label, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&announced);
    }
}

void CheckFix::setTried(const QString &text)
{
    setText(m_tried, text, u"tried"_s);
}

void CheckFix::setWatched(const QString &text, bool isRunning)
{
    m_isWatching = isRunning;
    m_watch->setText(isRunning ? tr("Stop watching") : tr("Watch"));
    setText(m_watched, text, u"watched"_s);
}

} // namespace BounceLens
