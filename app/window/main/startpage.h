// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace BounceLens {

/// What the window shows before anything was opened.
class StartPage : public QFrame
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void openRequested();
    void pasteRequested();
    void pathChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDropZone();
    QWidget *makeHelp();
    QWidget *makeSamples();
    void lookAtClipboard();

    QPushButton *m_clipboard = nullptr;
    QWidget *m_recent;
    QVBoxLayout *m_recentLayout;
};

} // namespace BounceLens
