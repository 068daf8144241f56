// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace BounceLens {

/// Puts the words of a page into lines, as far as a person sees lines there.
/// - White space is one blank, but where it is preformatted. A no-break space stays, as a blank.
/// - A row of a table is one line and its cells stand two blanks apart, unless a cell has several lines itself.
/// - A paragraph stands between blank lines. But mail programs make each line a paragraph: on a page that uses empty
///   ones as blank lines, in a reply of several lines and in a list of fields ("Status: 5.1.1"), paragraphs of one line
///   are consecutive lines.
class HtmlLayout
{
public:
    void addText(QStringView text);
    void addPreformatted(QStringView text);
    void addLineBreak();
    void addBlankLine();
    /// A block starts or ends here.
    void addBlock();
    void beginParagraph();
    void endParagraph();
    void beginTable();
    void endTable();
    void addRow();
    void addCell();

    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QStringView textFrom(qsizetype start) const { return QStringView(m_text).mid(start); }
    /// The lines, joined by line feeds. There is no use of the layout after it.
    [[nodiscard]] QString take();

private:
    enum class Gap { None, Blank, Cell, Line, Paragraph, BlankLine };
    struct Table
    {
        int firstLine = -1; ///< of its first words
        int cellLine = -1;  ///< of the first words of the cell that is open
        bool isInCell = false;
        bool isFirstCell = true;
    };

    void ask(Gap gap);
    void closeGap();
    void endLine();
    void noteWords();
    [[nodiscard]] bool isAtStartOfCell() const;

    QString m_text;
    QList<Table> m_tables;
    Gap m_gap = Gap::None;
    int m_line = 0;
    int m_deeper = 0;                ///< tables that are read as blocks, being too deep
    qsizetype m_indent = 0;          ///< no-break spaces before the first word of a paragraph
    bool m_isParagraphEmpty = false; ///< so far
    bool m_isLineByLine = false;     ///< empty paragraphs are blank lines
};

} // namespace BounceLens
