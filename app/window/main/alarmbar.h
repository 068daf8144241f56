// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reply/situation.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace BounceLens {

/// A red bar above everything, for what nobody may overlook. White on red in every palette.
class AlarmBar : public QFrame
{
    Q_OBJECT

public:
    explicit AlarmBar(QWidget *parent = nullptr);
    /// Hides itself where there is nothing to warn of.
    void warn(std::optional<Situation> situation);

private:
    QLabel *m_text;
};

} // namespace BounceLens
