// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/cardpanel.h"

#include "report/cardtext.h"
#include "report/text.h"
#include "report/words.h"
#include "window/cardparts.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BounceLens {

CardPanel::CardPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Card"));
    setFocusPolicy(Qt::StrongFocus);
}

void CardPanel::show(const std::shared_ptr<const Explanation> &explanation, int failure)
{
    m_explanation = explanation;
    m_failure = failure;
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(14, 12, 14, 14);
    m_layout->setSpacing(8);
    m_lineLabel = nullptr;
    addWarnings();
    if (failure < 0) {
        addVerdict();
    } else {
        const CardText text = cardText(explanation->matches.at(failure), explanation->analysis.failures.at(failure));
        addTitle(text.title);
        addActor(text.because);
        addStatusLine();
        addIgnored();
        addText(text.meaning, u"meaning"_s);
        addSteps(text.steps);
        if (!text.avoid.isEmpty()) {
            addHeading(tr("What not to do"));
            addText(text.avoid);
        }
        if (!text.unknown.isEmpty()) {
            addHeading(tr("What is not known"));
            addText(text.unknown);
        }
        addFacts();
        addFoot();
    }
    m_layout->addStretch();
    setWidget(content);
    verticalScrollBar()->setValue(0);
}

QLabel *CardPanel::addText(const QString &text, const QString &objectName)
{
    QLabel *label = makeText(printable(text), widget());
    label->setObjectName(objectName);
    m_layout->addWidget(label);
    return label;
}

QLabel *CardPanel::addHeading(const QString &text)
{
    QLabel *label = makeHeading(text);
    m_layout->addSpacing(4);
    m_layout->addWidget(label);
    return label;
}

void CardPanel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noticed(tr("Copied: %1").arg(printable(text)));
}

void CardPanel::addWarnings()
{
    for (const WarningId warning : m_explanation->analysis.warnings) {
        m_layout->addWidget(makeBanner(warningSentence(warning, *m_explanation)));
    }
}

void CardPanel::addVerdict()
{
    const Explanation &explanation = *m_explanation;
    m_layout->addWidget(
        makeTitle(kindName(explanation.analysis.kind), style()->standardIcon(QStyle::SP_MessageBoxInformation)));
    addText(explanation.isRecognised() ? kindSentence(explanation.analysis.kind) : nothingRecognised(explanation),
            u"meaning"_s);
    for (const QString &evidence : explanation.analysis.evidence) {
        addText(tr("It says: %1").arg(evidence));
    }
    for (const Note &note : explanation.document.notes) {
        addText(noteSentence(note));
    }
    m_lineLabel = addText({});
    m_lineLabel->hide();
}

void CardPanel::addTitle(const QString &title)
{
    const Match &match = m_explanation->matches.at(m_failure);
    const bool isFailure = match.permanence == Permanence::Permanent;
    const auto icon = isFailure                                   ? QStyle::SP_MessageBoxCritical
                      : match.permanence == Permanence::Temporary ? QStyle::SP_MessageBoxWarning
                                                                  : QStyle::SP_MessageBoxInformation;
    m_layout->addWidget(makeTitle(printable(title), style()->standardIcon(icon)));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(makeChip(permanenceName(match.permanence), isFailure ? Chip::Strong : Chip::Plain));
    const Action action = m_explanation->analysis.failures.at(m_failure).action;
    if (action != Action::Failed) {
        row->addWidget(makeChip(actionName(action), Chip::Plain));
    }
    QLabel *confidence = makeChip(confidenceName(match.confidence), Chip::Plain);
    confidence->setToolTip(confidenceSentence(match));
    confidence->setAccessibleDescription(confidenceSentence(match));
    row->addWidget(confidence);
    row->addStretch();
    m_layout->addLayout(row);
}

void CardPanel::addActor(const QString &because)
{
    const Card &card = *m_explanation->matches.at(m_failure).card;
    addHeading(tr("Who acts: %1").arg(actorName(card.acts)));
    if (!because.isEmpty()) {
        addText(because);
    }
}

void CardPanel::addStatusLine()
{
    const StatusLine &status = m_explanation->analysis.failures.at(m_failure).status;
    auto *frame = new StatusFrame(*m_explanation, status);
    connect(frame, &StatusFrame::chosen, this, [this, lines = status.lines] { Q_EMIT linesChosen(lines); });
    m_layout->addWidget(frame);
    m_lineLabel = addText({});
    m_lineLabel->setObjectName(u"line"_s);
    m_lineLabel->hide();
}

void CardPanel::addIgnored()
{
    const QList<Ignored> &ignored = m_explanation->analysis.ignored;
    if (ignored.isEmpty()) {
        return;
    }
    auto *expander = new Expander(tr("%n other code(s) were ignored", nullptr, int(ignored.size())));
    for (const Ignored &item : ignored) {
        auto *button = expander->addButton(
            tr("Line %1: %2. %3").arg(QString::number(item.lines.first), printable(item.text), ignoredSentence(item)));
        connect(button, &QAbstractButton::clicked, this, [this, lines = item.lines] { Q_EMIT linesChosen(lines); });
    }
    m_layout->addWidget(expander);
}

void CardPanel::addSteps(const QList<Steps> &all)
{
    if (all.isEmpty()) {
        return;
    }
    addHeading(tr("What to do"));
    auto *tabs = new FittingTabs;
    tabs->setAccessibleName(tr("What to do, by who does it"));
    for (const Steps &steps : all) {
        tabs->addTab(makeSteps(steps.steps), audienceName(steps.audience));
    }
    m_layout->addWidget(tabs);
}

void CardPanel::addFacts()
{
    addHeading(tr("Facts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Fact &fact : facts(*m_explanation, m_failure)) {
        QLabel *label = makeText(fact.label, nullptr);
        label->setWordWrap(false);
        label->setForegroundRole(QPalette::PlaceholderText);
        QLabel *value = makeText(breakable(printable(fact.value)), nullptr);
        auto *button = new QToolButton;
        button->setText(tr("Copy"));
        button->setAutoRaise(true);
        button->setAccessibleName(tr("Copy: %1").arg(fact.label));
        connect(button, &QToolButton::clicked, this, [this, text = fact.value] { copy(text); });
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        grid->addWidget(button, row, 2, Qt::AlignTop);
        ++row;
    }
    m_layout->addLayout(grid);
}

void CardPanel::addFoot()
{
    const Match &match = m_explanation->matches.at(m_failure);
    if (!match.alternatives.isEmpty()) {
        auto *expander = new Expander(tr("%n other card(s) were considered", nullptr, int(match.alternatives.size())));
        for (const Alternative &alternative : match.alternatives) {
            expander->addText(u"%1. %2"_s.arg(cardTitle(*alternative.card), alternativeSentence(alternative.why)));
        }
        m_layout->addWidget(expander);
    }
    for (const Link &link : match.card->links) {
        m_layout->addWidget(makeLink(cardLinkLabel(*match.card, link), link.url));
    }
    addHeading(tr("Sources"));
    for (const Source &source : match.card->sources) {
        m_layout->addWidget(makeLink(
            tr("%1, seen %2").arg(source.url, QLocale().toString(source.seen, QLocale::ShortFormat)), source.url));
    }
    QLabel *id = addText(tr("Card: %1. %2").arg(match.card->id, confidenceSentence(match)));
    id->setForegroundRole(QPalette::PlaceholderText);
}

void CardPanel::explainLine(int line)
{
    if (m_lineLabel && m_explanation) {
        m_lineLabel->setText(lineSentence(*m_explanation, line));
        m_lineLabel->show();
    }
}

} // namespace BounceLens
