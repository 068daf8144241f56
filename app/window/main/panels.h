// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"
#include "window/main/incidents.h"

#include <QObject>

class QDockWidget;
class QListView;
class QMainWindow;

namespace BounceLens {

class CardPanel;
class ChecksPanel;
class Outbox;
class Pages;
class SourcePanel;

/// What the window shows of an input: the source in the middle, card and checks as docks beside it, the list of
/// failures on the left. A narrow window has the list on top, and card and checks as tabs before the source.
class Panels : public QObject
{
    Q_OBJECT

public:
    Panels(QMainWindow *window, Pages *pages, IncidentModel *failures, Outbox *outbox, const Settings &settings);

    [[nodiscard]] SourcePanel *source() const { return m_source; }
    [[nodiscard]] CardPanel *card() const { return m_card; }
    [[nodiscard]] ChecksPanel *checks() const { return m_checks; }
    [[nodiscard]] QListView *list() const { return m_list; }

    void show(bool isInput);
    /// The card of the failure has come to be shown: room for the checks if it calls for some, and the keyboard on it.
    void begin();
    void setEnabled(bool isEnabled);
    [[nodiscard]] bool areChecksShown() const;
    /// Opens or closes the checks; closed ones stay so for the next inputs too.
    void setChecksShown(bool isShown);
    /// The keyboard to the next area.
    void cycle();
    /// What QMainWindow::saveState() gives of a wide window.
    [[nodiscard]] QByteArray layout() const;

Q_SIGNALS:
    void checksShown(bool isShown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QDockWidget *makeDock(const QString &title, const QString &name, QWidget *content,
                                        Qt::DockWidgetArea area);
    void adapt();
    void setNarrow(bool isNarrow);
    void showFocus(const QWidget *before, QWidget *now);
    void shareHeight();

    QMainWindow *m_window;
    IncidentModel *m_failures;
    SourcePanel *m_source;
    CardPanel *m_card;
    ChecksPanel *m_checks;
    QListView *m_list;
    QDockWidget *m_listDock;
    QDockWidget *m_cardDock;
    QDockWidget *m_checksDock;
    QByteArray m_wide; ///< the layout before the window became narrow
    bool m_isNarrow = false;
    bool m_isInput = false;
    bool m_hasChecks = true; ///< the user did not close them
};

} // namespace BounceLens
