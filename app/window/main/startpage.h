// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace BounceLens {

class DropZone;

/// What the window shows before anything was opened.
class StartPage : public QFrame
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);
    /// Something that can be dropped is over the window.
    void setDropping(bool isDropping);

Q_SIGNALS:
    void openRequested();
    void pasteRequested();
    void pathChosen(const QString &path);
    /// The user wants to know how to get the whole message.
    void manualRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDropZone();
    QWidget *makeHelp();
    QWidget *makeSamples();
    void lookAtClipboard();

    DropZone *m_zone = nullptr;
    QPushButton *m_clipboard = nullptr;
    QWidget *m_recent;
    QVBoxLayout *m_recentLayout;
};

} // namespace BounceLens
