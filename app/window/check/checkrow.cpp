// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/check/checkrow.h"

#include "report/checkreport.h"
#include "report/checks/checksentence.h"
#include "report/checkwords.h"
#include "report/text.h"
#include "report/words.h"
#include "window/card/cardparts.h"
#include "window/card/wrappedtext.h"
#include "window/check/checkfix.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kIndent = 22; // pixels; below the name, beside the box

/// A symbol beside the word, so that neither colour nor language has to tell it.
QString outcomeMark(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pass:
        return u"\u2713 "_s;
    case CheckOutcome::Problem:
        return u"\u2717 "_s;
    case CheckOutcome::CouldNotTell:
        break;
    }
    return u"? "_s;
}

WrappedText *makeVerbatim(const QString &text, const QString &objectName)
{
    auto *label = new WrappedText(printable(text));
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setObjectName(objectName);
    return label;
}

} // namespace

CheckRow::CheckRow(const PlannedCheck &planned, QWidget *parent)
    : QFrame(parent)
    , m_planned(planned)
    , m_choice(new QCheckBox(checkName(planned.check), this))
    , m_layout(new QVBoxLayout(this))
{
    const bool isAskable = planned.askable == WhyNotAskable::Askable;
    QFont bold = font();
    bold.setBold(true);
    m_choice->setFont(bold);
    m_choice->setEnabled(isAskable);
    m_choice->setChecked(isAskable && planned.check != CheckId::Reachability);
    m_choice->setObjectName(u"choice"_s);
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->addWidget(m_choice);
    head->addStretch();
    m_layout->addLayout(head);
    connect(m_choice, &QCheckBox::toggled, this, &CheckRow::chosenChanged);
    setOpen();
}

bool CheckRow::isChosen() const
{
    return m_choice->isChecked();
}

void CheckRow::setOpen()
{
    setOutcome({}, false);
    beginBody();
    if (m_planned.askable != WhyNotAskable::Askable) {
        addText(whyNotAskable(m_planned.askable), u"whyNot"_s);
        return;
    }
    addText(checkWhy(m_planned.check, m_planned), u"why"_s);
    for (const Question &question : m_planned.questions) {
        addVerbatim(questionText(question), u"question"_s);
    }
    auto *asks = makeText(checkAsks(m_planned.check), m_body);
    asks->setForegroundRole(QPalette::PlaceholderText);
    m_body->layout()->addWidget(asks);
}

void CheckRow::setRunning()
{
    setOutcome(tr("Asking…"), false);
}

void CheckRow::setResult(const CheckResult &result)
{
    setOutcome(outcomeMark(result.outcome) + outcomeName(result.outcome), result.outcome == CheckOutcome::Problem);
    beginBody();
    addText(sentenceFor(result.summary), u"sentence"_s);
    for (const RecordFix &fix : result.fixes) {
        auto *box = new CheckFix(fix, m_body);
        m_body->layout()->addWidget(box);
        Q_EMIT proposed(box);
    }
    addDetails(result);
}

void CheckRow::setOutcome(const QString &text, bool isStrong)
{
    delete m_outcome;
    m_outcome = nullptr;
    m_choice->setAccessibleDescription(text);
    if (!text.isEmpty()) {
        m_outcome = makeChip(text, isStrong ? Chip::Strong : Chip::Plain);
        m_outcome->setObjectName(u"outcome"_s);
        static_cast<QHBoxLayout *>(m_layout->itemAt(0)->layout())->addWidget(m_outcome);
    }
}

void CheckRow::beginBody()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(kIndent, 0, 0, 0);
    layout->setSpacing(3);
    m_layout->addWidget(m_body);
}

void CheckRow::addText(const QString &text, const QString &objectName)
{
    auto *label = new WrappedText(printable(text), m_body);
    label->setObjectName(objectName);
    m_body->layout()->addWidget(label);
}

void CheckRow::addVerbatim(const QString &text, const QString &objectName)
{
    m_body->layout()->addWidget(makeVerbatim(text, objectName));
}

void CheckRow::addDetails(const CheckResult &result)
{
    const QStringList findings = findingTexts(result);
    if (findings.isEmpty() && result.answers.isEmpty()) {
        return;
    }
    auto *details = new Expander(tr("Details and records"), m_body);
    details->setObjectName(u"details"_s);
    for (const QString &finding : findings) {
        details->add(new WrappedText(printable(finding)));
    }
    for (const DnsAnswer &answer : result.answers) {
        details->add(makeVerbatim(answerText(answer), u"record"_s));
    }
    m_body->layout()->addWidget(details);
}

} // namespace BounceLens
