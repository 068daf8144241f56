// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/check/checkspanel.h"

#include "check/plan.h"
#include "check/subject.h"
#include "dns/nameservers.h"
#include "dns/recordtext.h"
#include "report/tryreport.h"
#include "report/words.h"
#include "window/card/cardparts.h"
#include "window/card/wrappedtext.h"
#include "window/check/checkfix.h"
#include "window/check/checkrow.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
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

} // namespace

ChecksPanel::ChecksPanel(const Settings &settings, QWidget *parent)
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
    connect(&m_try, &CheckRun::answered, this, [this](const CheckResult &result) { m_tryResults.append(result); });
    connect(&m_try, &CheckRun::finished, this, &ChecksPanel::endTry);
    connect(&m_watches, &CheckWatches::changed, this, &ChecksPanel::showWatch);
    connect(&m_watches, &CheckWatches::reached, this, [this](const QString &record) {
        QApplication::alert(window());
        Q_EMIT noticed(m_watches.textOf(record) + u' ' + record);
    });
}

void ChecksPanel::show(const std::shared_ptr<const Explanation> &explanation, int failure, TextTrust trust)
{
    if (m_run.isRunning()) {
        m_run.giveUp();
        remember();
    }
    m_try.giveUp();
    m_explanation = explanation;
    m_failure = failure;
    m_trust = trust;
    m_results.clear();
    m_wasRun = false;
    QList<PlannedCheck> checks;
    if (failure >= 0) {
        const QMap<QString, QString> keys = m_settings.checks().keys;
        m_request = checkRequest(*explanation, failure, subjectOf(*explanation, failure), keys);
        checks = planChecks(m_request, isUnconfirmed(*explanation, trust));
    }
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(4);
    m_state = new WrappedText({}, content);
    m_state->setObjectName(u"checksState"_s);
    layout->addWidget(m_state);
    layout->addWidget(makeButtons());
    m_rows.clear();
    setWidget(content);
    addRows(checks);
    layout->addStretch();
    if (const Found *known = found()) {
        m_wasRun = true;
        for (const CheckResult &result : known->results) {
            take(result);
        }
        tellJudgement();
    }
    showState();
}

const ChecksPanel::Found *ChecksPanel::found() const
{
    const auto known = std::ranges::find_if(m_found, [this](const Found &each) {
        return each.failure == m_failure && each.text == m_explanation->document.text;
    });
    return known == m_found.cend() ? nullptr : &*known;
}

void ChecksPanel::remember()
{
    const QString &text = m_explanation->document.text;
    m_found.removeIf([&](const Found &known) { return known.failure == m_failure && known.text == text; });
    m_found.append({.text = text, .failure = m_failure, .results = m_results});
    m_found = m_found.last(std::min(m_found.size(), kMaxFound));
}

void ChecksPanel::refresh()
{
    if (m_explanation && !m_run.isRunning()) {
        show(m_explanation, m_failure, m_trust);
    }
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
        connect(row, &CheckRow::proposed, this, &ChecksPanel::addFix);
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
    const CheckSettings settings = m_settings.checks();
    if (!settings.isValid) {
        return;
    }
    m_results.clear();
    m_try.giveUp();
    for (CheckRow *row : std::as_const(m_rows)) {
        row->setOpen();
        if (row->isChosen()) {
            row->setRunning();
        }
    }
    Q_EMIT judged({}, {});
    CheckRequest request = m_request;
    request.checks = checks;
    request.blocklists.keys = settings.keys;
    m_wasRun = true;
    m_run.start(request, settings);
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

void ChecksPanel::addFix(CheckFix *fix)
{
    connect(fix, &CheckFix::copied, this, [this](const QString &text) { Q_EMIT noticed(tr("Copied: %1").arg(text)); });
    connect(fix, &CheckFix::tryWanted, this, [this, fix] { tryOut(*fix); });
    connect(fix, &CheckFix::watchWanted, this, [this, fix] { m_watches.start(fix->record(), m_settings.checks()); });
    connect(fix, &CheckFix::watchEnded, this, [this, fix] { m_watches.stop(fix->record()); });
    showWatch(fix->record());
}

QList<CheckFix *> ChecksPanel::fixesFor(const QString &record) const
{
    QList<CheckFix *> fixes = widget()->findChildren<CheckFix *>();
    fixes.removeIf([&record](const CheckFix *fix) { return record.isEmpty() || fix->record() != record; });
    return fixes;
}

/// The same checks once more, with a record that is not published.
void ChecksPanel::tryOut(const CheckFix &fix)
{
    const CheckSettings settings = m_settings.checks();
    const auto record = recordFromText(fix.record());
    if (!record || m_run.isRunning() || !settings.isValid) {
        return;
    }
    CheckRequest request = m_request;
    request.checks.clear();
    for (const CheckResult &result : std::as_const(m_results)) {
        request.checks.append(result.check);
    }
    request.blocklists.keys = settings.keys;
    m_tried = fix.record();
    m_tryResults.clear();
    m_try.start(request, settings, {*record});
    for (CheckFix *each : fixesFor(m_tried)) {
        each->setTried(tr("Asking…"));
    }
}

void ChecksPanel::endTry()
{
    const TryReport tried{
        .records = {m_tried}, .before = report(), .after = {.planned = {}, .results = m_tryResults, .judgement = {}}};
    for (CheckFix *fix : fixesFor(m_tried)) {
        fix->setTried(toText(tried).trimmed());
    }
}

void ChecksPanel::showWatch(const QString &record)
{
    for (CheckFix *fix : fixesFor(record)) {
        fix->setWatched(m_watches.textOf(record), m_watches.isRunning(record));
    }
}

void ChecksPanel::finish()
{
    remember();
    tellJudgement();
    showState();
    Q_EMIT ended(outcome());
}

Judgement ChecksPanel::judgement() const
{
    return judge(m_explanation->matches.at(m_failure), *m_explanation->catalog, m_results);
}

void ChecksPanel::tellJudgement()
{
    const Judgement found = judgement();
    const bool isOpen = found.verdict == Verdict::Open;
    Q_EMIT judged(isOpen ? QString() : verdictSentence(found, m_results), found);
}

void ChecksPanel::showState()
{
    const bool isRunning = m_run.isRunning();
    const bool isDone = !isRunning && m_wasRun;
    m_state->setText(isRunning ? tr("Asking…") : isDone ? outcome() : consent());
    m_start->setText(isDone ? tr("Run again") : tr("Run checks"));
    m_start->setEnabled(!isRunning && !chosen().isEmpty() && m_settings.checks().isValid);
    m_start->setVisible(!m_rows.isEmpty() && m_explanation->analysis.kind != Kind::FakeBounce);
    m_stop->setVisible(isRunning);
    m_copy->setVisible(isDone && !m_results.isEmpty());
    m_save->setVisible(isDone && !m_results.isEmpty());
}

QString ChecksPanel::consent() const
{
    if (m_explanation->analysis.kind == Kind::FakeBounce) {
        return tr("Nothing of a fake is asked about: its names are those of whoever made it.");
    }
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
    const CheckSettings settings = m_settings.checks();
    if (!settings.isValid) {
        return tr("Nothing can be asked: the resolver in the settings is not valid.");
    }
    const QString servers = serverTitles(settings.resolver);
    return tr("Nothing has been asked yet. Running the checks sends %n question(s) and reveals these names to the "
              "servers that answer.",
              nullptr, questions) +
           u' ' +
           tr("Answers can call for more questions, about names that they bring along; those of SPF can hold the "
              "sender's address.") +
           u' ' +
           (servers.isEmpty() ? tr("This computer knows no DNS resolver.")
                              : tr("Your DNS resolver is %1.").arg(servers));
}

QString ChecksPanel::outcome() const
{
    if (m_results.isEmpty()) {
        return tr("The checks were stopped before an answer came.");
    }
    return verdictName(judgement().verdict) + u'.';
}

CheckReport ChecksPanel::report() const
{
    CheckReport report{.planned = {}, .results = m_results, .judgement = judgement()};
    for (const CheckRow *row : m_rows) {
        report.planned.append(row->planned());
    }
    return report;
}

QString ChecksPanel::evidence() const
{
    return m_results.isEmpty() || m_run.isRunning()
               ? QString()
               : evidenceHead(*m_explanation, m_failure) + u'\n' + toText(report());
}

void ChecksPanel::copyEvidence()
{
    if (m_results.isEmpty() || m_run.isRunning()) {
        return;
    }
    QApplication::clipboard()->setText(evidence());
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
    const QByteArray bytes = isJson ? QJsonDocument(toJson(report())).toJson() : evidence().toUtf8();
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    Q_EMIT noticed(isSaved ? tr("Saved: %1").arg(path) : tr("%1 could not be saved: %2").arg(path, file.errorString()));
}

} // namespace BounceLens
