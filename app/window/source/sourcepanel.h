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
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace BounceLens {

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

    std::shared_ptr<const Explanation> m_explanation;
    QTabWidget *m_tabs;
    SourceView *m_decoded;
    SourceView *m_raw;
    QLineEdit *m_words;
    QLabel *m_found;
    QWidget *m_findBar;
    QList<LineRange> m_candidates;
    bool m_rawIsFilled = false;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
};

} // namespace BounceLens
