// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStackedWidget>

namespace BounceLens {

/// The pages of the window, and the way back through them.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// Shows a page from which one comes back to the one that is shown now.
    void visit(QWidget *page);
    /// Shows a page from which there is no way back: the start, or an input.
    void begin(QWidget *page);
    /// To the page before. \return false if there is none.
    bool goBack();
    [[nodiscard]] bool canGoBack() const { return !m_trail.isEmpty(); }

Q_SIGNALS:
    /// Another page is shown, or the same one anew.
    void moved();

private:
    struct Stop
    {
        QWidget *page;
        QPointer<QWidget> focus; ///< where the keyboard was
    };
    QList<Stop> m_trail;
};

} // namespace BounceLens
