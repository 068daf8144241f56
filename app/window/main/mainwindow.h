// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/plan.h"
#include "settings/settings.h"
#include "window/main/incidents.h"
#include "window/main/session.h"

#include <QMainWindow>
#include <QSet>

class QDockWidget;
class QListView;
class QMimeData;

namespace BounceLens {

class AlarmBar;
class CardPanel;
class ChecksPanel;
class Knowledge;
class NoticeBar;
class Outbox;
class Pages;
class SettingsPage;
class SourcePanel;
class StartPage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    void open(const QStringList &paths);
    void paste(const QMimeData &pasted);
    [[nodiscard]] bool isBusy() const { return m_session.isRunning(); }

Q_SIGNALS:
    /// What was opened is on the screen, or a notice says why not.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Explanations = QList<std::shared_ptr<const Explanation>>;

    void makeTop();
    void makeCentre();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeCardsMenu();
    void makeChecksMenu();
    void makeHelpMenu();
    void makeDocks();
    void connectPanels();
    void say(const QString &text);
    void hidePanels();
    void showPanels();
    void takeMove();
    void start(const QList<Input> &inputs);
    void take(const QList<Outcome> &outcomes);
    void showExplanations(const Explanations &explanations);
    void showIncident(int row);
    void matchAgain();
    void takeMatched(const Explanation *former, const Explanations &again);
    void confirmText();
    [[nodiscard]] TextTrust trustIn(const Explanation &explanation) const;
    void showSettings();
    void goBack();
    void goHome();
    void openDialog();
    void setReading(bool isReading);
    void cancelReading();
    void useCard(const QString &id);
    void replaceOpen(const Explanations &explanations);
    void helpOnCard();
    void runChecks();
    void cycleAreas();
    void restore();

    Settings m_settings;
    Session m_session;
    IncidentModel m_incidents;
    QList<Explanations> m_history;
    int m_row = -1;
    QString m_verdict;
    QSet<QString> m_confirmed;      ///< texts that were read from a picture, and found right
    QList<QAction *> m_needsCard;   ///< act on the failure that is open
    QList<QAction *> m_needsChecks; ///< act on its checks, where they are on the screen
    QAction *m_back = nullptr;
    QAction *m_remembers = nullptr;
    Outbox *m_outbox = nullptr;
    AlarmBar *m_alarm = nullptr;
    NoticeBar *m_notice = nullptr;
    NoticeBar *m_cardNotice = nullptr; ///< beside the other, so that neither hides what the other says
    Pages *m_pages = nullptr;
    Knowledge *m_knowledge = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    StartPage *m_start = nullptr;
    SourcePanel *m_source = nullptr;
    CardPanel *m_card = nullptr;
    ChecksPanel *m_checks = nullptr;
    QListView *m_list = nullptr;
    QDockWidget *m_listDock = nullptr;
    QDockWidget *m_cardDock = nullptr;
    QDockWidget *m_checksDock = nullptr;
};

} // namespace BounceLens
