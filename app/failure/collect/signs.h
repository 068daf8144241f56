// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"
#include "phrases/phrases.h"

#include <QList>

#include <functional>

namespace BounceLens {

/// What the phrases of resources/dialects say about the lines of a document.
class LineSigns
{
public:
    /// Reads the sections of text, of dialogues and of logs, at most kMaxSearched lines of them: a report is shorter,
    /// quoted spam is not. \a isLeftOut tells which lines are not read.
    explicit LineSigns(const Document &document, const std::function<bool(int)> &isLeftOut = {});

    static constexpr qsizetype kMaxSearched = 2000;

    /// The lines that were read, in order.
    [[nodiscard]] const QList<int> &lines() const { return m_lines; }
    [[nodiscard]] bool isRead(int line) const { return line >= 0 && line < m_isRead.size() && m_isRead.at(line); }
    /// The kinds of the phrases that begin on a line.
    [[nodiscard]] PhraseKinds kindsAt(int line) const;
    [[nodiscard]] bool has(int line, PhraseKind kind) const { return (kindsAt(line) & bitOf(kind)) != 0; }
    /// All hits in the order of their lines; offsets are those of Document::text.
    [[nodiscard]] const QList<PhraseHit> &hits() const { return m_hits; }

    /// How much the words of a line say that something failed: 0 not at all, up to 9.
    [[nodiscard]] int failureWords(int line) const;
    /// True for sentences that every bounce of a program holds and that tell nothing about this one.
    [[nodiscard]] bool isBoilerplate(int line) const { return has(line, PhraseKind::Boilerplate); }

private:
    void readSection(const Document &document, LineRange lines, const std::function<bool(int)> &isLeftOut);
    void read(const Document &document, LineRange lines);

    QList<int> m_lines;
    QList<PhraseHit> m_hits;
    QList<PhraseKinds> m_kinds; ///< by line number
    QList<bool> m_isRead;       ///< by line number
};

} // namespace BounceLens
