// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/plan.h"
#include "settings/settings.h"
#include "window/main/history.h"
#include "window/main/incidents.h"

#include <QSet>

#include <optional>

class QMainWindow;

namespace BounceLens {

class Knowledge;
class Outbox;
class Pages;
class Panels;

/// The input on the screen: which one of all that were opened, which failure of it, and the panels that show them.
class Inputs : public QObject
{
    Q_OBJECT

public:
    Inputs(QMainWindow *window, Pages *pages, Outbox *outbox, Knowledge *knowledge, const Settings &settings);

    /// The panels and cards are made ready behind the first paint, or when an input comes sooner.
    void makePanels();
    [[nodiscard]] Panels *panels() const { return m_panels; } ///< null before they are made

    /// Shows what was opened, and puts it behind all others.
    void add(const Explanations &explanations);
    /// All that was opened in another window.
    void takeOver(const Inputs &former);
    /// Shows what is open anew.
    void refresh();
    /// What checks are offered follows the settings.
    void refreshChecks();
    [[nodiscard]] bool canStep(int direction) const { return m_history.canStep(direction); }
    /// To the input before or behind this one.
    void step(int direction);
    /// Another page takes their place, without a way back.
    void leave();
    void useCard(const QString &id);
    void matchAgain();

    /// The page of the input is shown.
    [[nodiscard]] bool isShown() const;
    /// The failure that is open; without an explanation if nothing is.
    [[nodiscard]] IncidentModel::Incident current() const;
    [[nodiscard]] std::optional<Situation> situation() const;
    [[nodiscard]] QString verdict() const { return m_verdict; }

Q_SIGNALS:
    /// Another failure is shown, or the same one anew.
    void changed();
    /// An input came to the screen.
    void begun(const QString &verdict);
    /// A short confirmation for the status bar.
    void noticed(const QString &text);

private:
    void connectPanels();
    void showOpen();
    void showRow(int row);
    void takeReplaced();
    void confirmText();
    [[nodiscard]] TextTrust trustIn(const Explanation &explanation) const;

    QMainWindow *m_window;
    Pages *m_pages;
    Outbox *m_outbox;
    Knowledge *m_knowledge;
    const Settings &m_settings;
    Panels *m_panels = nullptr;
    History m_history;
    IncidentModel m_incidents;
    int m_row = -1;
    QString m_verdict;
    QSet<QString> m_confirmed; ///< texts that were read from a picture, and found right
};

} // namespace BounceLens
