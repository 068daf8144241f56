// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/incidents.h"
#include "window/session.h"

#include <QFuture>
#include <QMainWindow>
#include <QSettings>

class QDockWidget;
class QListView;
class QMimeData;
class QStackedWidget;

namespace BounceLens {

class CardPanel;
class ChecksPanel;
class NoticeBar;
class SourcePanel;
class StartPage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

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
    void makeCentre();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void makeDocks();
    void hidePanels();
    void start(const QList<Input> &inputs);
    void take(const QList<Outcome> &outcomes);
    void showExplanations(const QList<std::shared_ptr<const Explanation>> &explanations);
    void showIncident(int row);
    void goBack();
    void goHome();
    void openDialog();
    void copyText(QString (*make)(const Explanation &, int), const QString &done);
    void helpOnCard();
    void cycleAreas();
    void remember(const QString &path);
    [[nodiscard]] QStringList recent() const;
    void restore();

    QSettings m_settings;
    Session m_session;
    IncidentModel m_incidents;
    QList<QList<std::shared_ptr<const Explanation>>> m_history;
    int m_row = -1;
    QFuture<void> m_warmUp;
    QList<QAction *> m_needsCard;
    QAction *m_reply = nullptr;
    QAction *m_back = nullptr;
    QAction *m_remembers = nullptr;
    NoticeBar *m_notice = nullptr;
    QStackedWidget *m_pages = nullptr;
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
