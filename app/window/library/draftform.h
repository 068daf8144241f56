// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/draft.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace BounceLens {

/// The fields of a card that is being written.
class DraftForm : public QWidget
{
    Q_OBJECT

public:
    explicit DraftForm(QWidget *parent = nullptr);
    /// Offers the reasons and providers of a catalogue; what is chosen stays.
    void setChoices(const Catalog &catalog);
    void setDraft(const CardDraft &draft);
    [[nodiscard]] CardDraft draft() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const QString &label, const QString &name, const QString &hint = {});
    QPlainTextEdit *addText(const QString &label, const QString &name, int lines, const QString &hint = {});
    QComboBox *addChoice(const QString &label, const QString &name);
    void addField(const QString &label, QWidget *field, const QString &hint);

    QFormLayout *m_layout;
    QLineEdit *m_title;
    QComboBox *m_reason;
    QPlainTextEdit *m_meaning;
    QPlainTextEdit *m_senderSteps;
    QPlainTextEdit *m_adminSteps;
    QPlainTextEdit *m_avoid;
    QPlainTextEdit *m_text;
    QComboBox *m_provider;
    QLineEdit *m_reply;
    QLineEdit *m_status;
    QPlainTextEdit *m_sample;
    CardDraft m_draft; ///< holds what has no field: id and host
};

} // namespace BounceLens
