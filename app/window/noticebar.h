// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace BounceLens {

/// Says in the window what a dialog would say elsewhere; also shows that work goes on.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void say(const QString &text);
    void showProgress(const QString &text);
    void hideProgress();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    bool m_isProgress = false;
};

} // namespace BounceLens
