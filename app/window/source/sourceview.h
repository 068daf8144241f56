// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/lines.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace BounceLens {

/// Read-only text with line numbers, in which runs of lines can be marked.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    /// Shows a text and forgets the marks of the one before. A long text is filled in slices while the window stays
    /// alive; whoever needs a line of it calls showLines() or fillAll().
    void setSource(const QString &text);
    void fillAll();
    /// Marks the status line so that one sees it at once, and the weaker candidates by a bar in the margin.
    void setMarks(LineRange status, const QList<LineRange> &candidates);
    /// Marks every place of these words, letter case ignored; none for empty ones. \return how many, at most kMaxFound
    int setFound(const QString &words);
    static constexpr int kMaxFound = 5000;
    /// Which of them the cursor stands behind, from 1; 0 if at none.
    [[nodiscard]] int foundAtCursor() const;
    /// Long lines go over several lines of the screen.
    void setWraps(bool isOn);
    /// Scrolls the lines into the middle of the view and puts the cursor there.
    void showLines(LineRange lines);
    [[nodiscard]] int currentLine() const;

    void paintMargin(QPaintEvent *event);
    [[nodiscard]] int marginWidth() const;

Q_SIGNALS:
    /// The user moved to another line.
    void lineChosen(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMarks();
    void fillSlice();
    void fillUpTo(int line);
    void updateMargin();
    [[nodiscard]] QColor statusColour() const;
    [[nodiscard]] QColor foundColour() const;

    QWidget *m_margin;
    QTimer m_filling;
    QString m_text;
    qsizetype m_filled = 0; ///< characters of m_text that are shown
    LineRange m_status;
    QList<QTextCursor> m_found;
    QList<LineRange> m_candidates;
    int m_line = 0;
    bool m_isMoving = false;
};

} // namespace BounceLens
