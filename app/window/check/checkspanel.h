// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/checkreport.h"
#include "window/check/checkrun.h"
#include "window/check/checkwatches.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace BounceLens {

class CheckFix;
class CheckRow;
class WrappedText;

/// The checks that the card calls for: their exact questions, and, once the user ran them, their answers. Asks nothing
/// by itself.
class ChecksPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChecksPanel(const Settings &settings, QWidget *parent = nullptr);

    /// Ends a run that is going on. What was found for the failure before is shown again, and judged by its card of
    /// now.
    void show(const std::shared_ptr<const Explanation> &explanation, int failure, TextTrust trust = TextTrust::AsRead);

    /// The card calls for no checks.
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// The settings changed: what would be asked, or who, may be another.
    void refresh();
    void run();
    void stop();
    /// What was found, with what it is about; empty before the first run.
    [[nodiscard]] QString evidence() const;
    void copyEvidence();
    void saveEvidence();

Q_SIGNALS:
    /// What the results say of the card; an empty sentence if that is nothing.
    void judged(const QString &sentence, const BounceLens::Judgement &judgement);
    void noticed(const QString &text);
    /// A run ended, and what came of it.
    void ended(const QString &outcome);

private:
    /// What was found for a failure; of a run that was broken off what had come until then.
    struct Found
    {
        QString text; ///< of the input
        int failure = -1;
        QList<CheckResult> results;
    };

    [[nodiscard]] QWidget *makeButtons();
    void addRows(const QList<PlannedCheck> &planned);
    void showState();
    void remember();
    [[nodiscard]] const Found *found() const;
    void take(const CheckResult &result);
    void addFix(CheckFix *fix);
    void tryOut(const CheckFix &fix);
    void endTry();
    void showWatch(const QString &record);
    [[nodiscard]] QList<CheckFix *> fixesFor(const QString &record) const;
    void finish();
    [[nodiscard]] Judgement judgement() const;
    void tellJudgement();
    [[nodiscard]] QString consent() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] CheckReport report() const;
    [[nodiscard]] QList<CheckId> chosen() const;

    const Settings &m_settings;
    CheckRun m_run;
    CheckRun m_try;  ///< with a record that is not published
    QString m_tried; ///< the record
    QList<CheckResult> m_tryResults;
    CheckWatches m_watches;
    QList<Found> m_found; ///< the latest last
    std::shared_ptr<const Explanation> m_explanation;
    int m_failure = -1;
    CheckRequest m_request; ///< as it was planned
    QList<CheckRow *> m_rows;
    QList<CheckResult> m_results;
    TextTrust m_trust = TextTrust::AsRead;
    bool m_wasRun = false;
    WrappedText *m_state = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace BounceLens
