// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How inputs come into the window, and how other cards come to them.

#include "explain/explain.h"
#include "window/cardpanel.h"
#include "window/checks/checkspanel.h"
#include "window/dropped.h"
#include "window/library/knowledge.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"
#include "window/pages.h"
#include "window/reply/outbox.h"
#include "window/sourcepanel.h"
#include "window/sourceview.h"

#include <QListView>
#include <QMimeData>
#include <QStatusBar>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxHistory = 20; ///< inputs that Alt+Left can go back to

/// The cards that the user chose by hand stay, as long as there are such cards.
Explanation withChosenCards(const Explanation &explanation, const std::shared_ptr<const Catalog> &catalog)
{
    Explanation again = matchedAgain(explanation, catalog);
    for (int at = 0; at < again.matches.size(); ++at) {
        if (explanation.matches.at(at).replaced) {
            again = withCard(again, at, explanation.matches.at(at).card->id);
        }
    }
    return again;
}

} // namespace

void MainWindow::paste(const QMimeData &pasted)
{
    const QList<Input> inputs = inputsFrom(pasted);
    if (!inputs.isEmpty()) {
        start(inputs);
        return;
    }
    m_notice->say(
        pasted.hasImage()
            ? tr("This is a picture. BounceLens reads text: copy the words of the bounce, or drop the message itself.")
            : tr("The clipboard holds no text and no file."));
    Q_EMIT shown();
}

void MainWindow::open(const QStringList &paths)
{
    start(inputsFrom(paths));
}

void MainWindow::start(const QList<Input> &inputs)
{
    m_notice->hide();
    statusBar()->clearMessage();
    m_outbox->beginReading();
    setReading(true);
    m_session.start(inputs, m_knowledge->cards().state());
}

/// What was explained before is grey until the new input is there.
void MainWindow::setReading(bool isReading)
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_card, m_checks, m_list}) {
        if (panel) {
            panel->setEnabled(!isReading);
        }
    }
}

void MainWindow::cancelReading()
{
    m_session.cancel();
    setReading(false);
    m_outbox->endReading(false);
}

void MainWindow::take(const QList<Outcome> &outcomes)
{
    Explanations explanations;
    QStringList errors;
    for (const Outcome &outcome : outcomes) {
        if (outcome.explanation) {
            explanations.append(std::make_shared<const Explanation>(*outcome.explanation));
            m_settings.rememberFile(outcome.explanation->source);
        } else {
            errors.append(outcome.error);
        }
    }
    if (!errors.isEmpty()) {
        m_notice->say(errors.join(u'\n'));
    }
    if (!explanations.isEmpty()) {
        m_history.append(explanations);
        m_history = m_history.last(std::min(m_history.size(), kMaxHistory));
        showExplanations(explanations);
    }
    setReading(false);
    m_outbox->endReading(!explanations.isEmpty());
    Q_EMIT shown();
}

/// What is open gets the cards that are in use now.
void MainWindow::matchAgain()
{
    const auto catalog = m_knowledge->cards().catalog();
    if (m_history.isEmpty() || m_history.last().first()->catalog == catalog) {
        return;
    }
    const auto match = [open = m_history.last(), catalog] {
        Explanations again;
        for (const auto &explanation : open) {
            again.append(std::make_shared<const Explanation>(withChosenCards(*explanation, catalog)));
        }
        return again;
    };
    QtConcurrent::run(match).then(this, [this, former = m_history.last().first()](const Explanations &again) {
        takeMatched(former.get(), again);
    });
}

void MainWindow::takeMatched(const Explanation *former, const Explanations &again)
{
    if (m_history.last().first().get() != former) {
        return;
    }
    replaceOpen(again);
}

/// The same inputs, explained by other cards.
void MainWindow::replaceOpen(const Explanations &explanations)
{
    m_history.last() = explanations;
    if (m_row < 0) {
        return;
    }
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_incidents.setExplanations(explanations);
        m_list->setCurrentIndex(m_incidents.index(m_row));
    }
    showIncident(m_row);
}

void MainWindow::useCard(const QString &id)
{
    if (m_row < 0 || m_incidents.at(m_row).failure < 0) {
        return;
    }
    const auto [explanation, failure] = m_incidents.at(m_row);
    Explanations open = m_history.last();
    open.replace(open.indexOf(explanation), std::make_shared<const Explanation>(withCard(*explanation, failure, id)));
    replaceOpen(open);
    m_pages->begin(m_source);
    m_source->decoded()->setFocus();
    say(tr("The card was exchanged. Reply and note follow it."));
}

} // namespace BounceLens
