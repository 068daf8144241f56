// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/reply/outbox.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace BounceLens {

/// A text as it will leave: for whom, with what masked, and open to changes. What was masked is marked.
class ReplyPreview : public QFrame
{
    Q_OBJECT

public:
    explicit ReplyPreview(Outbox *outbox, QWidget *parent = nullptr);

private:
    [[nodiscard]] Outbox::Order order() const;
    void fillReaders();
    void fillLanguages();
    void takeReader();
    void showLetter();
    void takeEdit();
    void mark(const QList<MaskedRange> &masked);

    Outbox *m_outbox;
    QComboBox *m_reader;
    QComboBox *m_level;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    QLabel *m_masked;
    bool m_isFilling = false;
};

} // namespace BounceLens
