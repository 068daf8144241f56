// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace BounceLens {

/// Lets Enter act on buttons, boxes, expanders and links that have the focus. Elsewhere in a window it stays what the
/// window's shortcuts make of it.
class EnterKey : public QObject
{
    Q_OBJECT

public:
    /// For the controls of this window.
    explicit EnterKey(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace BounceLens
