// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/explanation.h"

#include <QScrollArea>

namespace BounceLens {

/// The right side of the window: the card of one failure, complete and copyable. Knows no source view.
class CardPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardPanel(QWidget *parent = nullptr);

    /// Shows the card of a failure; with \a failure -1 the verdict on an input without failures.
    void show(const Explanation &explanation, int failure);
    /// Says below the status line why a line of the source was or was not taken.
    void explainLine(int line);
    void clear();

Q_SIGNALS:
    /// The user chose a piece of evidence.
    void linesChosen(BounceLens::LineRange lines);
    /// A short confirmation for the status bar ("Copied").
    void noticed(const QString &text);
};

} // namespace BounceLens
