// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/redaction/redactor.h"
#include "settings/settings.h"
#include "window/main/session.h"

#include <QMainWindow>

class QMimeData;

namespace BounceLens {

class AlarmBar;
class Help;
class Inputs;
class Knowledge;
class Menus;
class NoticeBar;
class Outbox;
class Pages;
class SettingsPage;
class StartPage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// What was opened in another window, and the page that is shown there: this window speaks another language.
    void takeOver(const MainWindow &former);
    void open(const QStringList &paths);
    void paste(const QMimeData &pasted);
    /// Writes a report about what is on the screen: HTML, or PDF if the path ends so.
    void saveReport(const QString &path, RedactionLevel level);

Q_SIGNALS:
    /// What was opened is on the screen, or a notice says why not.
    void shown();
    /// The user chose another language for the window: it takes a new one.
    void languageChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeTop();
    void makeCentre();
    void connectActions();
    void say(const QString &text);
    void takeMove();

    void start(const QList<Input> &inputs);
    void take(const QList<Outcome> &outcomes);
    void setReading(bool isReading);
    void cancelReading();

    void step(int direction);
    void goHome();
    void openDialog();
    void find();
    void showSettings();
    void runChecks();
    void helpOnShown();

    Settings m_settings;
    Session m_session;
    Inputs *m_inputs = nullptr;
    Menus *m_menus = nullptr;
    Outbox *m_outbox = nullptr;
    AlarmBar *m_alarm = nullptr;
    NoticeBar *m_notice = nullptr;
    NoticeBar *m_cardNotice = nullptr; ///< beside the other, so that neither hides what the other says
    Pages *m_pages = nullptr;
    Knowledge *m_knowledge = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    Help *m_help = nullptr;
    StartPage *m_start = nullptr;
};

} // namespace BounceLens
