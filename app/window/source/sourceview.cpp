// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/source/sourceview.h"

#include "window/main/colours.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <limits>

namespace BounceLens {

namespace {

constexpr qsizetype kSlice = 16'000; ///< characters; filling and colouring so many takes under 50 ms
constexpr int kBar = 5;              ///< pixels; the mark in the margin

class Margin : public QWidget
{
public:
    explicit Margin(SourceView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }

private:
    SourceView *m_view;
};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // as mails and protocols are written
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setWraps(true);
    setAcceptDrops(false);
    setUndoRedoEnabled(false);
    connect(&m_filling, &QTimer::timeout, this, &SourceView::fillSlice);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::updateMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin,
            [this](const QRect &, int dy) { dy != 0 ? m_margin->scroll(0, dy) : m_margin->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const int line = currentLine();
        if (!m_isMoving && line != m_line) {
            Q_EMIT lineChosen(line);
        }
        m_line = line;
    });
    updateMargin();
}

void SourceView::setSource(const QString &text)
{
    m_isMoving = true;
    m_status = {};
    m_candidates.clear();
    m_found.clear();
    setExtraSelections({});
    clear();
    m_text = text;
    m_filled = 0;
    fillSlice();
    moveCursor(QTextCursor::Start);
    m_isMoving = false;
    m_line = 1;
    if (m_filled < m_text.size()) {
        m_filling.start();
    }
}

void SourceView::fillSlice()
{
    qsizetype end = m_text.indexOf(u'\n', m_filled + kSlice);
    end = end < 0 ? m_text.size() : end;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.sliced(m_filled, end - m_filled));
    m_filled = end;
    if (m_filled >= m_text.size()) {
        m_filling.stop();
        m_text.clear();
        m_filled = 0;
    }
}

void SourceView::fillUpTo(int line)
{
    while (!m_text.isEmpty() && blockCount() <= line) {
        fillSlice();
    }
}

void SourceView::fillAll()
{
    fillUpTo(std::numeric_limits<int>::max());
}

void SourceView::setMarks(LineRange status, const QList<LineRange> &candidates)
{
    fillUpTo(status.last);
    m_status = status;
    m_candidates = candidates;
    applyMarks();
    m_margin->update();
}

QColor SourceView::statusColour() const
{
    return isDark(palette()) ? QColor(0x6B, 0x4E, 0x00) : QColor(0xFF, 0xE4, 0x8A);
}

QColor SourceView::foundColour() const
{
    return isDark(palette()) ? QColor(0x1F, 0x4F, 0x7A) : QColor(0xB3, 0xD9, 0xFF);
}

void SourceView::applyMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (int line = m_status.first; !m_status.isEmpty() && line <= m_status.last; ++line) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selection.format.setBackground(statusColour());
        selection.format.setForeground(readable(palette().color(QPalette::Text), statusColour()));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    for (const QTextCursor &found : std::as_const(m_found)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = found;
        selection.format.setBackground(foundColour());
        selection.format.setForeground(readable(palette().color(QPalette::Text), foundColour()));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

int SourceView::setFound(const QString &words)
{
    fillAll();
    m_found.clear();
    QTextCursor found(document());
    while (!words.isEmpty() && m_found.size() < kMaxFound) {
        found = document()->find(words, found);
        if (found.isNull()) {
            break;
        }
        m_found.append(found);
    }
    applyMarks();
    return int(m_found.size());
}

int SourceView::foundAtCursor() const
{
    const auto found = std::ranges::find(m_found, textCursor());
    return found == m_found.cend() ? 0 : int(found - m_found.cbegin()) + 1;
}

void SourceView::setWraps(bool isOn)
{
    setLineWrapMode(isOn ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void SourceView::showLines(LineRange lines)
{
    fillUpTo(lines.last);
    const QTextBlock block = document()->findBlockByNumber(lines.first - 1);
    if (lines.isEmpty() || !block.isValid()) {
        return;
    }
    m_isMoving = true;
    setTextCursor(QTextCursor(block));
    centerCursor();
    horizontalScrollBar()->setValue(0);
    m_isMoving = false;
}

int SourceView::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

int SourceView::marginWidth() const
{
    const int digits = int(QString::number(std::max(1, blockCount())).size());
    return kBar + fontMetrics().horizontalAdvance(QLatin1Char('9')) * (digits + 2);
}

void SourceView::updateMargin()
{
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isRightToLeft ? 0 : marginWidth(), 0, isRightToLeft ? marginWidth() : 0, 0);
    const QRect rect = contentsRect();
    m_margin->setGeometry(isRightToLeft ? rect.right() - marginWidth() : rect.left(), rect.top(), marginWidth(),
                          rect.height());
}

void SourceView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    const auto isIn = [](int line) { return [line](LineRange range) { return range.contains(line); }; };
    const int text = m_margin->width() - fontMetrics().horizontalAdvance(QLatin1Char('9'));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event->rect().bottom()) {
            break;
        }
        const int line = block.blockNumber() + 1;
        const bool isStatus = m_status.contains(line);
        if (isStatus || std::ranges::any_of(m_candidates, isIn(line))) {
            painter.fillRect(QRectF(0, box.top(), kBar, box.height()),
                             readable(palette().color(isStatus ? QPalette::Highlight : QPalette::Mid),
                                      palette().color(QPalette::Window), kMarkContrast));
        }
        QFont lineFont = font();
        lineFont.setBold(isStatus);
        painter.setFont(lineFont);
        painter.setPen(readable(palette().color(isStatus ? QPalette::Text : QPalette::PlaceholderText),
                                palette().color(QPalette::Window)));
        painter.drawText(QRectF(0, box.top(), text, fontMetrics().height()), Qt::AlignRight, QString::number(line));
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyMarks();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateMargin();
    }
}

} // namespace BounceLens
