// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"
#include "input/layers/layers.h"

namespace BounceLens {

/// Builds Document::text line by line and keeps the limits of reader.h: too long lines are broken, too much text is
/// left out, NUL becomes U+2400, and characters that a text view would take for a line end become spaces. When all of
/// it is there, secrets are masked.
class TextBuilder
{
public:
    explicit TextBuilder(Document &document);

    /// The number the next added line will have.
    [[nodiscard]] int nextLine() const { return m_lineCount + 1; }
    /// Adds the lines of a text; a line end at its end adds no empty line. What lies around a bounce is taken off.
    /// \return where they stand; empty if nothing was added.
    LineRange addText(const QString &text);
    /// The same for a text without its layers.
    LineRange addUnwrapped(const Unwrapped &text);
    /// Tells the document of layers that were taken off a text before it is added.
    void noteLayers(const QList<LayerId> &layers);
    /// The same for a text that keeps its layers.
    LineRange addLines(QStringView text);
    void addBlankLine();
    /// So many bytes or characters of the input are not read; the note Shortened tells.
    void addLeftOut(qint64 amount) { m_leftOut += amount; }
    void addNote(NoteId id, LineRange lines = {}, const QString &detail = {}, qint64 amount = 0);
    /// To be called last: removes the line end behind the last line, adds the notes about limits and masks secrets.
    void finish();

private:
    LineRange addFrom(QStringView text, const QList<int> &origins);
    void addLine(QStringView line);
    void addPiece(QStringView piece);
    void replaceOdd(qsizetype start);
    void keepNotesInside();

    Document &m_document;
    int m_lineCount = 0;
    int m_origin = 0; ///< of the line that is added
    bool m_keepsOrigins = false;
    QList<int> m_continued; ///< numbers of the lines that only go on with the one before
    qint64 m_leftOut = 0;
    qint64 m_nulBytes = 0;
};

} // namespace BounceLens
