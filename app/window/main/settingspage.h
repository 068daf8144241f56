// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace BounceLens {

/// What the program asks its user, and why. Every change holds at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// \a remembers is the switch of the menu for recent files, which has a box here too.
    SettingsPage(Settings &settings, QAction *remembers, QWidget *parent = nullptr);

    /// Adds a folder of other people's cards.
    void addFolder(const QString &folder);
    /// The keyboard to the language of the window: it was just chosen there.
    void focusLanguage();

Q_SIGNALS:
    void closed();
    void ownChanged(const BounceLens::Own &own);
    void foldersChanged();
    void checksChanged();
    void languageChanged(); ///< of the window
    void repliesChanged();  ///< of texts that are copied

private:
    void addOwn(QVBoxLayout *column);
    void addFolders(QVBoxLayout *column);
    void addChecks(QVBoxLayout *column);
    void addResolver(QVBoxLayout *column);
    void addTimeLimit(QVBoxLayout *column);
    void addSpamhaus(QVBoxLayout *column);
    void addLanguage(QVBoxLayout *column);
    void addReplies(QVBoxLayout *column);
    void addRecent(QVBoxLayout *column, QAction *remembers);
    void takeOwn();
    void chooseFolder();
    void removeFolder();
    void fillFolders();

    Settings &m_settings;
    QPlainTextEdit *m_own;
    QLabel *m_wrong;
    QListWidget *m_folders;
    QPushButton *m_remove;
    QTimer m_pause;
};

} // namespace BounceLens
