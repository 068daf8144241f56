// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/library/draftform.h"

#include "report/cardindex.h"
#include "window/card/cardparts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QStringList linesOf(const QPlainTextEdit &field)
{
    QStringList lines;
    for (const QString &line : field.toPlainText().split(u'\n')) {
        if (const QString step = line.simplified(); !step.isEmpty()) {
            lines.append(step);
        }
    }
    return lines;
}

QString textOf(const QPlainTextEdit &field)
{
    return field.toPlainText().simplified();
}

void choose(QComboBox &choice, const QString &id)
{
    choice.setCurrentIndex(std::max(0, choice.findData(id)));
}

} // namespace

DraftForm::DraftForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_title(addLine(tr("Title"), u"draftTitle"_s, tr("One line without a full stop: what happened.")))
    , m_reason(addChoice(tr("Reason"), u"draftReason"_s))
    , m_meaning(
          addText(tr("Meaning"), u"draftMeaning"_s, 3, tr("At most two sentences, for a reader who is no expert.")))
    , m_senderSteps(addText(tr("Steps for the sender"), u"draftSender"_s, 3, tr("One step a line, at most four.")))
    , m_adminSteps(addText(tr("Steps for our admin"), u"draftAdmin"_s, 3, tr("One step a line, at most four.")))
    , m_avoid(addText(tr("What not to do"), u"draftAvoid"_s, 2))
    , m_text(
          addText(tr("Words of the reply"), u"draftText"_s, 3,
                  tr("What varies stands in braces: {address}, {domain}, {ip}, {host}, {url}, {id}, {number}, {any}.")))
    , m_provider(addChoice(tr("Provider"), u"draftProvider"_s))
    , m_reply(addLine(tr("Reply code"), u"draftReply"_s))
    , m_status(addLine(tr("Enhanced status code"), u"draftStatus"_s))
    , m_sample(addText(tr("Sample"), u"draftSample"_s, 3,
                       tr("A reply that must get this card. Addresses were replaced; take out other names, too.")))
{
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void DraftForm::addField(const QString &label, QWidget *field, const QString &hint)
{
    field->setAccessibleName(label);
    field->setAccessibleDescription(hint);
    auto *cell = new QWidget(this);
    cell->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(field);
    if (!hint.isEmpty()) {
        QLabel *below = makeText(hint, cell);
        below->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(below);
    }
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    m_layout->addRow(name, cell);
}

QLineEdit *DraftForm::addLine(const QString &label, const QString &name, const QString &hint)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    addField(label, field, hint);
    connect(field, &QLineEdit::textChanged, this, &DraftForm::edited);
    return field;
}

QPlainTextEdit *DraftForm::addText(const QString &label, const QString &name, int lines, const QString &hint)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    const int frame = 2 * (field->frameWidth() + int(field->document()->documentMargin()));
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + frame);
    addField(label, field, hint);
    connect(field, &QPlainTextEdit::textChanged, this, &DraftForm::edited);
    return field;
}

QComboBox *DraftForm::addChoice(const QString &label, const QString &name)
{
    auto *field = new QComboBox;
    field->setObjectName(name);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(20);
    addField(label, field, {});
    connect(field, &QComboBox::currentIndexChanged, this, &DraftForm::edited);
    return field;
}

void DraftForm::setChoices(const Catalog &catalog)
{
    const QSignalBlocker reasons(m_reason);
    const QSignalBlocker providers(m_provider);
    const CardDraft chosen = draft();
    m_reason->clear();
    for (const Reason &reason : catalog.reasons()) {
        m_reason->addItem(reasonMeaning(reason), reason.id);
    }
    m_provider->clear();
    m_provider->addItem(tr("Any provider"), QString());
    for (const Provider &provider : catalog.providers()) {
        m_provider->addItem(provider.name, provider.id);
    }
    choose(*m_reason, chosen.reason);
    choose(*m_provider, chosen.provider);
}

void DraftForm::setDraft(const CardDraft &draft)
{
    const QSignalBlocker blocker(this);
    m_draft = draft;
    m_title->setText(draft.title);
    choose(*m_reason, draft.reason);
    m_meaning->setPlainText(draft.meaning);
    m_senderSteps->setPlainText(draft.senderSteps.join(u'\n'));
    m_adminSteps->setPlainText(draft.adminSteps.join(u'\n'));
    m_avoid->setPlainText(draft.avoid);
    m_text->setPlainText(draft.text);
    choose(*m_provider, draft.provider);
    m_reply->setText(draft.reply);
    m_status->setText(draft.status);
    m_sample->setPlainText(draft.sample);
}

CardDraft DraftForm::draft() const
{
    CardDraft draft = m_draft;
    draft.title = m_title->text().simplified();
    draft.reason = m_reason->currentData().toString();
    draft.meaning = textOf(*m_meaning);
    draft.senderSteps = linesOf(*m_senderSteps);
    draft.adminSteps = linesOf(*m_adminSteps);
    draft.avoid = textOf(*m_avoid);
    draft.text = textOf(*m_text);
    draft.provider = m_provider->currentData().toString();
    draft.reply = m_reply->text().trimmed();
    draft.status = m_status->text().trimmed();
    draft.sample = textOf(*m_sample);
    return draft;
}

} // namespace BounceLens
