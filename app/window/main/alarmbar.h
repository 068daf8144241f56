// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace BounceLens {

/// A red bar above everything, for what nobody may overlook. White on red in every palette.
class AlarmBar : public QFrame
{
    Q_OBJECT

public:
    explicit AlarmBar(QWidget *parent = nullptr);
    /// Hides itself for an empty text.
    void setText(const QString &text);

private:
    QLabel *m_text;
};

} // namespace BounceLens
