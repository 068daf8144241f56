// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/explanation.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace BounceLens {

/// The card of one failure, complete and copyable. Knows no source view.
class CardPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardPanel(QWidget *parent = nullptr);

    /// Shows the card of a failure; with \a failure -1 the verdict on an input without failures.
    void show(const std::shared_ptr<const Explanation> &explanation, int failure);
    /// Says below the status line why a line of the source was or was not taken.
    void explainLine(int line);

Q_SIGNALS:
    /// The user chose a piece of evidence.
    void linesChosen(BounceLens::LineRange lines);
    /// A short confirmation for the status bar ("Copied").
    void noticed(const QString &text);

private:
    void addWarnings();
    void addVerdict();
    void addTitle(const QString &title);
    void addActor(const QString &because);
    void addStatusLine();
    void addIgnored();
    void addSteps(const QList<Steps> &steps);
    void addFacts();
    void addFoot();
    QLabel *addText(const QString &text, const QString &objectName = {});
    QLabel *addHeading(const QString &text);
    void copy(const QString &text);

    std::shared_ptr<const Explanation> m_explanation;
    int m_failure = -1;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_lineLabel = nullptr;
};

} // namespace BounceLens
