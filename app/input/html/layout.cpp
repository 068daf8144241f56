// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/html/layout.h"

#include "input/fields.h"
#include "names/ascii.h"

#include <algorithm>
#include <utility>

namespace BounceLens {

namespace {

constexpr int kMaxTables = 64;              // tables in tables; the layout of a page has under 10
constexpr QChar kParagraph = QChar(0x2029); // between paragraphs, until it is known what stands there
constexpr QChar kNoBreakSpace = QChar(0xA0);

bool isOneLine(QStringView paragraph)
{
    return !paragraph.trimmed().contains(u'\n');
}

/// "550-", RFC 5321 section 4.2.1: the reply goes on in the next line.
bool isOpenReply(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.size() > 3 && text[3] == u'-' && std::ranges::all_of(text.first(3), isDigit);
}

/// True if two paragraphs are lines of one block, and no blank line stands between them.
bool isListing(QStringView former, QStringView next, bool isLineByLine)
{
    const qsizetype lastBlank = former.lastIndexOf(u"\n\n");
    const qsizetype firstBlank = next.indexOf(u"\n\n");
    const QStringView above = lastBlank < 0 ? former : former.sliced(lastBlank + 2);
    const QStringView below = firstBlank < 0 ? next : next.first(firstBlank);
    return isOneLine(above) && isOneLine(below) &&
           (isLineByLine || isOpenReply(above) || (isFieldLine(above) && isFieldLine(below)));
}

/// The blank lines between paragraphs, once all are known.
QString withParagraphs(const QString &text, bool isLineByLine)
{
    QString joined;
    joined.reserve(text.size());
    QStringView former;
    for (const QStringView paragraph : QStringView(text).split(kParagraph)) {
        if (!former.isNull()) {
            joined += isListing(former, paragraph, isLineByLine) ? QStringView(u"\n") : QStringView(u"\n\n");
        }
        joined += paragraph;
        former = paragraph;
    }
    return joined;
}

} // namespace

void HtmlLayout::ask(Gap gap)
{
    m_gap = std::max(m_gap, gap);
}

bool HtmlLayout::isAtStartOfCell() const
{
    for (auto table = m_tables.crbegin(); table != m_tables.crend(); ++table) {
        if (table->isInCell) {
            return table->cellLine < 0;
        }
        if (table->firstLine >= 0) {
            return false;
        }
    }
    return false;
}

void HtmlLayout::endLine()
{
    while (m_text.endsWith(u' ')) {
        m_text.chop(1);
    }
}

void HtmlLayout::noteWords()
{
    m_isParagraphEmpty = false;
    if (!m_tables.isEmpty()) {
        Table &table = m_tables.last();
        table.firstLine = table.firstLine < 0 ? m_line : table.firstLine;
        table.cellLine = table.cellLine < 0 ? m_line : table.cellLine;
    }
}

/// Writes what was asked for between the words before and those that come now.
void HtmlLayout::closeGap()
{
    const bool isLineStart = m_text.isEmpty() || m_text.endsWith(u'\n') || m_text.endsWith(kParagraph);
    if (m_gap == Gap::Blank || m_gap == Gap::Cell) {
        m_text += isLineStart ? QStringView() : QStringView(u"  ").first(m_gap == Gap::Cell ? 2 : 1);
    } else if (m_gap != Gap::None && !m_text.isEmpty()) {
        endLine();
        if (m_gap == Gap::Paragraph) {
            m_text.chop(isLineStart && m_text.endsWith(u'\n') ? 1 : 0);
            m_text += kParagraph;
        } else {
            m_text += QStringView(u"\n\n").sliced((m_gap == Gap::Line ? 1 : 0) + (isLineStart ? 1 : 0));
        }
        ++m_line;
    }
    m_gap = Gap::None;
}

void HtmlLayout::addText(QStringView text)
{
    for (const QChar c : text) {
        if (m_isParagraphEmpty && c == kNoBreakSpace) {
            ++m_indent;
            continue;
        }
        if (c.isSpace() && c != kNoBreakSpace) {
            ask(Gap::Blank);
            continue;
        }
        if (m_gap != Gap::None) {
            closeGap();
        }
        m_text += QString(std::exchange(m_indent, 0), u' ');
        m_text += c == kNoBreakSpace ? QChar(u' ') : c;
        noteWords();
    }
}

void HtmlLayout::addPreformatted(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\r') {
            continue;
        }
        if (m_gap != Gap::None) {
            closeGap();
        }
        if (c == u'\n') {
            endLine();
            ++m_line;
        }
        m_text += c == kNoBreakSpace ? QChar(u' ') : c;
        noteWords();
    }
}

void HtmlLayout::addLineBreak()
{
    if (!isAtStartOfCell()) {
        m_gap = m_gap >= Gap::Line ? Gap::BlankLine : Gap::Line;
    }
}

void HtmlLayout::addBlankLine()
{
    ask(Gap::BlankLine);
}

void HtmlLayout::addBlock()
{
    if (!isAtStartOfCell()) {
        ask(Gap::Line);
    }
}

void HtmlLayout::beginParagraph()
{
    if (!isAtStartOfCell()) {
        ask(Gap::Paragraph);
    }
    m_isParagraphEmpty = true;
}

void HtmlLayout::endParagraph()
{
    if (!isAtStartOfCell()) {
        ask(m_isParagraphEmpty ? Gap::BlankLine : Gap::Paragraph);
        m_isLineByLine = m_isLineByLine || m_isParagraphEmpty;
    }
    m_isParagraphEmpty = false;
    m_indent = 0;
}

void HtmlLayout::beginTable()
{
    addBlock();
    if (m_tables.size() < kMaxTables) {
        m_tables.append(Table());
    } else {
        ++m_deeper;
    }
}

void HtmlLayout::endTable()
{
    if (m_deeper > 0) {
        --m_deeper;
    } else if (!m_tables.isEmpty()) {
        const int firstLine = m_tables.takeLast().firstLine;
        if (firstLine >= 0 && !m_tables.isEmpty()) {
            Table &outer = m_tables.last();
            outer.firstLine = outer.firstLine < 0 ? firstLine : outer.firstLine;
            outer.cellLine = outer.cellLine < 0 ? firstLine : outer.cellLine;
        }
    }
    addBlock();
}

void HtmlLayout::addRow()
{
    if (!m_tables.isEmpty()) {
        m_tables.last().isInCell = false;
        m_tables.last().isFirstCell = true;
    }
    addBlock();
}

void HtmlLayout::addCell()
{
    if (m_tables.isEmpty()) {
        ask(Gap::Cell);
        return;
    }
    Table &table = m_tables.last();
    const bool hadLines = table.cellLine >= 0 && table.cellLine != m_line;
    if (!table.isFirstCell) {
        m_gap = hadLines ? std::max(m_gap, Gap::Line) : Gap::Cell;
    }
    table.isFirstCell = false;
    table.isInCell = true;
    table.cellLine = -1;
}

QString HtmlLayout::take()
{
    endLine();
    return withParagraphs(m_text, m_isLineByLine).trimmed();
}

} // namespace BounceLens
