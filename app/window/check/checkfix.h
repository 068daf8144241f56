// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace BounceLens {

class WrappedText;

/// A record that a check proposes: to copy, to try before it is published, and to watch for once it was. Asks nothing
/// by itself.
class CheckFix : public QWidget
{
    Q_OBJECT

public:
    explicit CheckFix(const RecordFix &fix, QWidget *parent = nullptr);

    /// As recordFromText() reads it; empty if it can only be read.
    [[nodiscard]] const QString &record() const { return m_record; }
    void setTried(const QString &text); ///< what it would change
    /// How far the watch is; \a isRunning: the button ends it.
    void setWatched(const QString &text, bool isRunning);

Q_SIGNALS:
    void copied(const QString &text);
    void tryWanted();
    void watchWanted();
    void watchEnded();

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &tip);
    void setText(WrappedText *&label, const QString &text, const QString &name);

    QString m_record;
    QVBoxLayout *m_layout;
    QWidget *m_buttons = nullptr;
    QToolButton *m_watch = nullptr;
    WrappedText *m_tried = nullptr;
    WrappedText *m_watched = nullptr;
    bool m_isWatching = false;
};

} // namespace BounceLens
