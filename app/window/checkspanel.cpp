// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/checkspanel.h"

#include "report/words.h"
#include "window/cardparts.h"

#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

void addCheck(QVBoxLayout *layout, const PlannedCheck &check)
{
    layout->addSpacing(6);
    layout->addWidget(makeHeading(checkName(check.check)));
    if (check.askable != WhyNotAskable::Askable) {
        layout->addWidget(makeText(whyNotAskable(check.askable), nullptr));
        return;
    }
    layout->addWidget(makeText(checkWhy(check.check, check), nullptr));
    for (const Question &question : check.questions) {
        QLabel *label = makeText(breakable(question.type + u' ' + question.name), nullptr);
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        label->setObjectName(u"question"_s);
        layout->addWidget(label);
    }
    QLabel *asks = makeText(checkAsks(check.check), nullptr);
    asks->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(asks);
}

int countQuestions(const QList<PlannedCheck> &checks)
{
    int count = 0;
    for (const PlannedCheck &check : checks) {
        count += int(check.questions.size());
    }
    return count;
}

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Checks"));
    setFocusPolicy(Qt::StrongFocus);
}

void ChecksPanel::show(const std::shared_ptr<const Explanation> &explanation, int failure, TextTrust trust)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(3);
    const QList<PlannedCheck> checks = failure >= 0 ? planChecks(*explanation, failure, trust) : QList<PlannedCheck>();
    const int questions = countQuestions(checks);
    if (checks.isEmpty()) {
        layout->addWidget(makeText(tr("This card calls for no checks."), nullptr));
    } else {
        layout->addWidget(
            makeText(tr("Nothing has been asked. These checks would prove or refute the card:"), nullptr));
    }
    for (const PlannedCheck &check : checks) {
        addCheck(layout, check);
    }
    if (questions > 0) {
        layout->addSpacing(6);
        layout->addWidget(makeText(
            tr("%n question(s); they would reveal these names to the servers that answer.", nullptr, questions),
            nullptr));
    }
    layout->addStretch();
    setWidget(content);
}

} // namespace BounceLens
