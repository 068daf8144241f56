// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/reply/outbox.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace BounceLens {

class ReplyPreview;

/// The bar under the verdict: what can be copied about it, and a look at it before.
class ReplyBar : public QWidget
{
    Q_OBJECT

public:
    /// \a isOpen: with the preview.
    ReplyBar(Outbox *outbox, bool isOpen, QWidget *parent = nullptr);

Q_SIGNALS:
    void previewToggled(bool isOpen);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLanguageLine();
    void togglePreview(bool isOpen);
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &name);

    Outbox *m_outbox;
    QBoxLayout *m_first;
    QBoxLayout *m_second; ///< of what the first row has no room for
    QList<QPushButton *> m_minor;
    ReplyPreview *m_preview = nullptr;
};

} // namespace BounceLens
