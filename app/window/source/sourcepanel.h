// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QTabWidget;

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace BounceLens {

class ReadableHighlighter;
class SourceView;

/// The left side of the window: the decoded and the raw text, and a bar to find words in them.
class SourcePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePanel(QWidget *parent = nullptr);
    ~SourcePanel() override;

    /// Shows the input of a failure and its status line; \a failure -1: an input without failures.
    void show(const std::shared_ptr<const Explanation> &explanation, int failure);
    void showLines(LineRange lines);
    void openFind();
    void setWrapsLines(bool isOn);
    /// Makes the letters of both views larger or smaller.
    void zoom(int steps);
    /// A narrow window shows other panels as tabs in front of the views.
    void addPanel(QWidget *panel, const QString &title);
    void removePanel(QWidget *panel);
    /// Brings a panel or view to the front, if it is a tab.
    void openPanel(QWidget *panel);
    /// The view that is shown, or was last.
    [[nodiscard]] SourceView *lastView() const;
    /// To the next (or former) line that was looked at as a status line.
    void stepCandidate(int direction);
    [[nodiscard]] SourceView *decoded() const { return m_decoded; }
    [[nodiscard]] SourceView *raw() const { return m_raw; }

Q_SIGNALS:
    void lineChosen(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFindBar();
    void find(bool isBackward);
    void highlight(const Explanation &explanation);
    void applyTheme();
    void fillRaw();
    void markRaw();
    void showFound();

    std::shared_ptr<const Explanation> m_explanation;
    QTabWidget *m_tabs;
    SourceView *m_decoded;
    SourceView *m_raw;
    QLineEdit *m_words;
    QLabel *m_found;
    QWidget *m_findBar;
    QList<LineRange> m_candidates;
    LineRange m_status;
    bool m_rawIsFilled = false;
    bool m_isRaw = false; ///< the raw view is the one that is shown, or was last
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    ReadableHighlighter *m_highlighter = nullptr;
};

} // namespace BounceLens
