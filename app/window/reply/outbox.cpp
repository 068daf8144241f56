// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reply/outbox.h"

#include "report/language.h"
#include "report/reply/letterformats.h"
#include "report/reply/replytexts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace BounceLens {

Outbox::Outbox(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    addAction(tr("Copy &reply for the customer"), {}, {Reader::Customer, RedactionLevel::CustomerSafe});
    m_actions.first()->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_actions.first()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(tr("Copy ticket &note"), QKeySequence(u"Ctrl+Shift+C"_s), {Reader::Ticket, RedactionLevel::None});
    addAction(tr("Copy text for our &admin"), {}, {Reader::OwnAdmin, RedactionLevel::None});
    addAction(tr("Copy text for their &postmaster"), {}, {Reader::Postmaster, RedactionLevel::None});
    addAction(tr("Copy note &without names and addresses"), {}, {Reader::Ticket, RedactionLevel::Public});
    updateActions();
}

void Outbox::addAction(const QString &text, const QKeySequence &key, const Order &order)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setData(int(order.reader));
    connect(action, &QAction::triggered, this, [this, order] { copy(order); });
    m_actions.append(action);
}

void Outbox::show(const std::shared_ptr<const Explanation> &explanation, int failure, TextTrust trust)
{
    m_explanation = explanation;
    m_failure = failure;
    m_trust = trust;
    m_checks.clear();
    m_verdict.reset();
    m_editedOrder.reset();
    updateActions();
}

void Outbox::setChecks(const QString &sentence, const Judgement &judgement)
{
    m_checks = sentence;
    m_verdict = sentence.isEmpty() ? std::nullopt : std::optional(judgement.verdict);
}

void Outbox::setOnScreen(bool isOnScreen)
{
    m_isOnScreen = isOnScreen;
    updateActions();
}

void Outbox::beginReading()
{
    m_isReading = true;
    m_waiting.reset();
    updateActions();
}

void Outbox::endReading(bool isShown)
{
    m_isReading = false;
    updateActions();
    const std::optional<Order> waiting = std::exchange(m_waiting, std::nullopt);
    if (waiting && isShown) {
        copy(*waiting);
    } else if (waiting) {
        Q_EMIT refused(tr("Nothing was copied: the new input is not on the screen."));
    }
}

void Outbox::forget()
{
    m_explanation.reset();
    updateActions();
}

bool Outbox::canWrite(Reader reader) const
{
    return m_explanation && hasLetter(*m_explanation, m_failure, reader);
}

void Outbox::updateActions()
{
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(m_isOnScreen && (m_isReading || canWrite(Reader(action->data().toInt()))));
    }
}

bool Outbox::isDoubtful() const
{
    return m_trust == TextTrust::AsRead && m_explanation->analysis.warnings.contains(WarningId::PleaseConfirm);
}

Letter Outbox::letter(const Order &order) const
{
    return writeLetter(*m_explanation, m_failure,
                       {.reader = order.reader,
                        .level = order.level,
                        .desk = {.name = m_settings.deskName(),
                                 .greeting = m_settings.greeting(),
                                 .signature = m_settings.signature()},
                        .own = m_settings.own(),
                        .trust = m_trust,
                        .checks = m_checks,
                        .verdict = m_verdict,
                        .language = order.language.isEmpty() ? usualLanguage() : order.language});
}

QString Outbox::usualLanguage() const
{
    const QString chosen = m_settings.replyLanguage();
    return languages().contains(chosen) ? chosen : languageInUse();
}

void Outbox::setEdited(const Order &order, const QString &text)
{
    m_edited = text;
    m_editedOrder = text.isEmpty() ? std::nullopt : std::optional(order);
}

void Outbox::copy(const Order &order)
{
    if (m_isReading) {
        m_waiting = order;
        Q_EMIT said(tr("The new input is being read. Its text is copied as soon as it is on the screen."));
        return;
    }
    if (!m_isOnScreen || !canWrite(order.reader)) {
        return;
    }
    if (isDoubtful()) {
        Q_EMIT refused(tr("Nothing was copied yet: this text was read from a picture. Compare its codes and addresses "
                          "with the picture, choose \"The text is right\" in the card, then copy."));
        return;
    }
    const QString text = m_editedOrder == order ? m_edited : letter(order).text.text;
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(htmlOf(text));
    data->setData(u"text/markdown"_s, markdownOf(text).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    if (const QList<Fault> faults = replyFaults(); !faults.isEmpty()) {
        Q_EMIT refused(tr("A file of your own texts has a fault and was left out: %1").arg(faults.first().toString()));
    }
    switch (order.reader) {
    case Reader::Customer:
        Q_EMIT said(tr("The reply for the customer was copied."));
        break;
    case Reader::Ticket:
        Q_EMIT said(tr("The ticket note was copied."));
        break;
    case Reader::OwnAdmin:
        Q_EMIT said(tr("The text for our admin was copied."));
        break;
    case Reader::Postmaster:
        Q_EMIT said(tr("The text for their postmaster was copied."));
        break;
    }
}

} // namespace BounceLens
