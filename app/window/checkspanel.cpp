// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/checkspanel.h"

#include "check/net/nameservers.h"
#include "check/subject.h"
#include "report/words.h"
#include "window/cardparts.h"
#include "window/checkrow.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxFound = 50; // failures whose results are kept

QString resolverNames(const ResolverSettings &settings)
{
    QStringList names;
    for (const NameServer &server : nameServers(settings)) {
        names.append(server.title);
    }
    return names.join(u", "_s);
}

} // namespace

ChecksPanel::ChecksPanel(const QSettings &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_settings(settings)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Checks"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_run, &CheckRun::answered, this, &ChecksPanel::take);
    connect(&m_run, &CheckRun::finished, this, &ChecksPanel::finish);
}

void ChecksPanel::show(const std::shared_ptr<const Explanation> &explanation, int failure, TextTrust trust)
{
    m_run.giveUp();
    m_explanation = explanation;
    m_failure = failure;
    m_results.clear();
    const QList<PlannedCheck> checks =
        failure >= 0 ? planChecks(*explanation, failure, trust, checkSettingsFrom(m_settings).keys)
                     : QList<PlannedCheck>();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(4);
    m_state = makeText({}, content);
    m_state->setObjectName(u"checksState"_s);
    layout->addWidget(m_state);
    layout->addWidget(makeButtons());
    m_rows.clear();
    setWidget(content);
    addRows(checks);
    layout->addStretch();
    const auto found = std::ranges::find_if(
        m_found, [&](const Found &known) { return known.explanation == explanation && known.failure == failure; });
    if (found != m_found.end()) {
        showFound(found->results);
    }
    showState();
}

QWidget *ChecksPanel::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 2, 0, 2);
    const auto add = [&](const QString &text, const QString &name, void (ChecksPanel::*act)()) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_start = add({}, u"runChecks"_s, &ChecksPanel::run);
    m_stop = add(tr("Stop"), u"stopChecks"_s, &ChecksPanel::stop);
    m_copy = add(tr("Copy as evidence"), u"copyEvidence"_s, &ChecksPanel::copyEvidence);
    m_save = add(tr("Save…"), u"saveEvidence"_s, &ChecksPanel::saveEvidence);
    row->addStretch();
    return buttons;
}

void ChecksPanel::addRows(const QList<PlannedCheck> &planned)
{
    for (const PlannedCheck &check : planned) {
        auto *row = new CheckRow(check);
        widget()->layout()->addWidget(row);
        connect(row, &CheckRow::chosenChanged, this, &ChecksPanel::showState);
        connect(row, &CheckRow::copied, this,
                [this](const QString &text) { Q_EMIT noticed(tr("Copied: %1").arg(text)); });
        m_rows.append(row);
    }
}

QList<CheckId> ChecksPanel::chosen() const
{
    QList<CheckId> checks;
    for (const CheckRow *row : m_rows) {
        if (row->isChosen()) {
            checks.append(row->planned().check);
        }
    }
    return checks;
}

void ChecksPanel::run()
{
    const QList<CheckId> checks = chosen();
    if (checks.isEmpty() || m_run.isRunning()) {
        return;
    }
    const CheckSettings settings = checkSettingsFrom(m_settings);
    m_results.clear();
    for (CheckRow *row : std::as_const(m_rows)) {
        row->setOpen();
        if (row->isChosen()) {
            row->setRunning();
        }
    }
    Q_EMIT judged({}, nullptr);
    m_run.start({.checks = checks,
                 .subject = subjectOf(*m_explanation, m_failure),
                 .blocklists = blocklistScope(*m_explanation, m_failure, settings.keys),
                 .catalog = m_explanation->catalog},
                settings);
    showState();
}

void ChecksPanel::stop()
{
    m_run.stop();
}

void ChecksPanel::take(const CheckResult &result)
{
    m_results.append(result);
    for (CheckRow *row : std::as_const(m_rows)) {
        if (row->planned().check == result.check) {
            row->setResult(result);
        }
    }
}

void ChecksPanel::finish()
{
    m_found.removeIf(
        [this](const Found &known) { return known.explanation == m_explanation && known.failure == m_failure; });
    m_found.append({.explanation = m_explanation, .failure = m_failure, .results = m_results});
    m_found = m_found.last(std::min(m_found.size(), kMaxFound));
    tellJudgement();
    showState();
}

void ChecksPanel::showFound(const QList<CheckResult> &results)
{
    m_results = {};
    for (const CheckResult &result : results) {
        take(result);
    }
    tellJudgement();
}

void ChecksPanel::tellJudgement()
{
    const Judgement judgement = judge(m_explanation->matches.at(m_failure), *m_explanation->catalog, m_results);
    const bool isOpen = judgement.verdict == Verdict::Open;
    Q_EMIT judged(isOpen ? QString() : verdictSentence(judgement, m_results), judgement.instead);
}

void ChecksPanel::showState()
{
    const bool isRunning = m_run.isRunning();
    const bool isDone = !isRunning && !m_results.isEmpty();
    m_state->setText(breakable(isRunning ? tr("Asking…") : isDone ? outcome() : consent()));
    m_start->setText(isDone ? tr("Run again") : tr("Run checks"));
    m_start->setEnabled(!isRunning && !chosen().isEmpty());
    m_start->setVisible(!m_rows.isEmpty());
    m_stop->setVisible(isRunning);
    m_copy->setVisible(isDone);
    m_save->setVisible(isDone);
}

QString ChecksPanel::consent() const
{
    if (m_rows.isEmpty()) {
        return tr("This card calls for no checks.");
    }
    int questions = 0;
    for (const CheckRow *row : m_rows) {
        questions += row->isChosen() ? int(row->planned().questions.size()) : 0;
    }
    if (questions == 0) {
        return tr("Nothing has been asked.");
    }
    const QString servers = resolverNames(checkSettingsFrom(m_settings).resolver);
    return tr("Nothing has been asked yet. Running the checks sends %n question(s) and reveals these names to the "
              "servers that answer. Answers may call for more questions about the same names.",
              nullptr, questions) +
           u' ' +
           (servers.isEmpty() ? tr("This computer knows no DNS resolver.")
                              : tr("Your DNS resolver is %1.").arg(servers));
}

QString ChecksPanel::outcome() const
{
    const Judgement judgement = judge(m_explanation->matches.at(m_failure), *m_explanation->catalog, m_results);
    return verdictName(judgement.verdict) + u'.';
}

CheckReport ChecksPanel::report() const
{
    CheckReport report{.planned = {},
                       .results = m_results,
                       .judgement = judge(m_explanation->matches.at(m_failure), *m_explanation->catalog, m_results)};
    for (const CheckRow *row : m_rows) {
        report.planned.append(row->planned());
    }
    return report;
}

void ChecksPanel::copyEvidence()
{
    if (m_results.isEmpty() || m_run.isRunning()) {
        return;
    }
    QGuiApplication::clipboard()->setText(toText(report()));
    Q_EMIT noticed(tr("The check results were copied."));
}

void ChecksPanel::saveEvidence()
{
    if (m_results.isEmpty() || m_run.isRunning()) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the check results"), u"checks.txt"_s,
                                                      tr("Text (*.txt);;JSON (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = isJson ? QJsonDocument(toJson(report())).toJson() : toText(report()).toUtf8();
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    Q_EMIT noticed(isSaved ? tr("Saved: %1").arg(path) : tr("%1 could not be saved: %2").arg(path, file.errorString()));
}

} // namespace BounceLens
