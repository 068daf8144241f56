// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace BounceLens {

/// A button of a notice; pressing it closes the notice.
struct NoticeAnswer
{
    QString text;
    std::function<void()> act;
};

/// Says in the window what a dialog would say elsewhere; also shows that work goes on.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    /// Asks if there are answers; "Close" is always one.
    void say(const QString &text, const QList<NoticeAnswer> &answers = {});
    /// With a button that shows all the details, one a line.
    void sayWithDetails(const QString &text, const QStringList &details);
    void showProgress(const QString &text);
    void hideProgress();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelled();

private:
    QPushButton *addButton(const QString &text);
    void clear();

    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QPlainTextEdit *m_details;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_answers;
    bool m_isProgress = false;
};

} // namespace BounceLens
