// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/trial.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace BounceLens {

class DraftForm;

/// Writes a card: the fields on the left, what would become of it on the right. A draft stays until it is saved or
/// thrown away.
class EditorPage : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPage(QWidget *parent = nullptr);
    ~EditorPage() override;

    void setCatalog(const std::shared_ptr<const Catalog> &catalog);
    /// What the draft is tried with.
    void setInputs(const OpenFailure &open, const QList<std::shared_ptr<const Explanation>> &history);
    /// Begins with this draft, which is saved into \a folder; \a isNew: nothing of it is saved yet.
    void setDraft(const CardDraft &draft, const QString &folder, bool isNew);
    /// True if something would be lost by beginning another draft.
    [[nodiscard]] bool hasUnsaved() const { return m_hasUnsaved; }

Q_SIGNALS:
    void closed();
    /// The draft as it stands now, for keeping.
    void edited(const BounceLens::CardDraft &draft);
    void thrownAway();
    void saved(const QString &file);

private:
    QWidget *makeForm();
    QWidget *makeVerdict();
    void takeEdit();
    void startTrial();
    void takeTrial();
    void showTrial(const Trial &trial);
    void save();
    void finishSaving(const Trial &trial);
    [[nodiscard]] QStringList obstacles() const;

    std::shared_ptr<const Catalog> m_catalog;
    QString m_folder;
    OpenFailure m_open;
    QList<std::shared_ptr<const Explanation>> m_history;
    DraftForm *m_form = nullptr;
    QLabel *m_heading;
    QLabel *m_faults;
    QLabel *m_openFate;
    QLabel *m_sampleFate;
    QLabel *m_historyFate;
    QPushButton *m_save;
    QPushButton *m_throwAway;
    QTimer m_pause;
    QFutureWatcher<Trial> m_trial;
    bool m_hasUnsaved = false;
    bool m_isSaving = false; ///< save as soon as the trial is done
};

} // namespace BounceLens
