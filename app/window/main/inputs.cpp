// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/inputs.h"

#include "report/reply/situation.h"
#include "window/card/cardpanel.h"
#include "window/check/checkspanel.h"
#include "window/library/knowledge.h"
#include "window/main/announce.h"
#include "window/main/pages.h"
#include "window/main/panels.h"
#include "window/reply/outbox.h"
#include "window/source/sourcepanel.h"

#include <QListView>
#include <QMainWindow>

namespace BounceLens {

Inputs::Inputs(QMainWindow *window, Pages *pages, Outbox *outbox, Knowledge *knowledge, const Settings &settings)
    : QObject(window)
    , m_window(window)
    , m_pages(pages)
    , m_outbox(outbox)
    , m_knowledge(knowledge)
    , m_settings(settings)
{
    connect(&m_history, &History::replaced, this, &Inputs::takeReplaced);
    connect(knowledge, &Knowledge::changed, this, &Inputs::matchAgain);
    connect(knowledge, &Knowledge::cardUsed, this, &Inputs::useCard);
}

void Inputs::makePanels()
{
    if (!m_panels) {
        m_panels = new Panels(m_window, m_pages, &m_incidents, m_outbox, m_settings);
        connectPanels();
    }
}

void Inputs::connectPanels()
{
    CardPanel *card = m_panels->card();
    ChecksPanel *checks = m_panels->checks();
    SourcePanel *source = m_panels->source();
    source->setWrapsLines(m_settings.wrapsLines());
    connect(m_panels->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(source, &SourcePanel::lineChosen, card, &CardPanel::explainLine);
    connect(card, &CardPanel::linesChosen, source, &SourcePanel::showLines);
    connect(card, &CardPanel::noticed, this, &Inputs::noticed);
    connect(card, &CardPanel::textConfirmed, this, &Inputs::confirmText);
    connect(checks, &ChecksPanel::judged, card, &CardPanel::showJudgement);
    connect(checks, &ChecksPanel::judged, m_outbox, &Outbox::setChecks);
    connect(checks, &ChecksPanel::noticed, this, &Inputs::noticed);
    connect(checks, &ChecksPanel::ended, this, [checks](const QString &outcome) { announce(checks, outcome); });
    m_knowledge->serve(card);
}

void Inputs::add(const Explanations &explanations)
{
    m_history.add(explanations);
    showOpen();
}

void Inputs::takeOver(const Inputs &former)
{
    m_history.takeOver(former.m_history);
    m_confirmed = former.m_confirmed;
    if (former.m_row >= 0) {
        showOpen();
    }
}

void Inputs::refresh()
{
    if (m_row >= 0) {
        showRow(m_row);
    }
}

void Inputs::refreshChecks()
{
    if (m_panels) {
        m_panels->checks()->refresh();
    }
}

void Inputs::step(int direction)
{
    if (m_history.canStep(direction)) {
        m_history.step(direction);
        showOpen();
    }
}

void Inputs::leave()
{
    m_row = -1;
    m_outbox->forget();
    m_knowledge->setInputs({}, {});
}

void Inputs::showOpen()
{
    makePanels();
    const int row = m_history.row();
    m_incidents.setExplanations(m_history.open());
    {
        const QSignalBlocker blocker(m_panels->list()->selectionModel());
        m_panels->list()->setCurrentIndex(m_incidents.index(row));
    }
    showRow(row);
    m_pages->begin(m_panels->source());
    m_panels->begin();
    Q_EMIT begun(m_verdict);
    matchAgain();
}

void Inputs::showRow(int row)
{
    if (row < 0 || row >= m_incidents.rowCount()) {
        return;
    }
    m_row = row;
    m_history.setRow(row);
    const auto &[explanation, failure, input] = m_incidents.at(row);
    const TextTrust trust = trustIn(*explanation);
    m_outbox->show(explanation, failure, trust);
    m_panels->source()->show(explanation, failure);
    m_panels->card()->show(explanation, failure, trust);
    m_panels->checks()->show(explanation, failure, trust);
    m_verdict = verdictTitle(*explanation, failure);
    m_knowledge->setInputs({explanation, failure}, m_history.all());
    Q_EMIT changed();
}

void Inputs::matchAgain()
{
    m_history.matchAgain(m_knowledge->cards().catalog());
}

/// The same inputs, explained by other cards: their order in the list may be another one.
void Inputs::takeReplaced()
{
    if (m_row < 0) {
        return;
    }
    const IncidentModel::Incident former = m_incidents.at(m_row);
    {
        const QSignalBlocker blocker(m_panels->list()->selectionModel());
        m_incidents.setExplanations(m_history.open());
        m_row = m_incidents.rowOf(former.input, former.failure);
        m_panels->list()->setCurrentIndex(m_incidents.index(m_row));
    }
    showRow(m_row);
}

void Inputs::useCard(const QString &id)
{
    if (m_row < 0 || m_incidents.at(m_row).failure < 0) {
        return;
    }
    const IncidentModel::Incident open = m_incidents.at(m_row);
    m_history.useCard(open.explanation, open.failure, id);
    m_pages->begin(m_panels->source());
    m_panels->begin();
    Q_EMIT noticed(tr("The card was exchanged. Reply and note follow it."));
}

TextTrust Inputs::trustIn(const Explanation &explanation) const
{
    return m_confirmed.contains(explanation.document.text) ? TextTrust::Confirmed : TextTrust::AsRead;
}

void Inputs::confirmText()
{
    m_confirmed.insert(m_incidents.at(m_row).explanation->document.text);
    showRow(m_row);
}

bool Inputs::isShown() const
{
    return m_panels && m_pages->currentWidget() == m_panels->source();
}

IncidentModel::Incident Inputs::current() const
{
    return m_row >= 0 ? m_incidents.at(m_row) : IncidentModel::Incident();
}

std::optional<Situation> Inputs::situation() const
{
    return m_row >= 0 ? std::optional(m_incidents.situation(m_row)) : std::nullopt;
}

} // namespace BounceLens
