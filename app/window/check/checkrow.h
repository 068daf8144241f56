// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/plan.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace BounceLens {

class CheckFix;

/// One check of the panel: what it would ask, then what it found.
class CheckRow : public QFrame
{
    Q_OBJECT

public:
    explicit CheckRow(const PlannedCheck &planned, QWidget *parent = nullptr);

    [[nodiscard]] const PlannedCheck &planned() const { return m_planned; }
    /// The user wants it asked. The port 25 check is off until then, because it connects to a stranger.
    [[nodiscard]] bool isChosen() const;
    void setRunning();
    void setResult(const CheckResult &result);
    /// Back to the questions.
    void setOpen();

Q_SIGNALS:
    void chosenChanged();
    /// A proposal of its result came up.
    void proposed(BounceLens::CheckFix *fix);

private:
    void setOutcome(const QString &text, bool isStrong);
    void beginBody();
    void addText(const QString &text, const QString &objectName);
    void addVerbatim(const QString &text, const QString &objectName);
    void addDetails(const CheckResult &result);

    PlannedCheck m_planned;
    QCheckBox *m_choice;
    QVBoxLayout *m_layout;
    QLabel *m_outcome = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace BounceLens
