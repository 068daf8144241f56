// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/source/readablehighlighter.h"

#include "window/main/colours.h"

#include <QPalette>
#include <QTextCharFormat>

namespace BounceLens {

ReadableHighlighter::ReadableHighlighter(const QPalette &palette, QObject *parent)
    : KSyntaxHighlighting::SyntaxHighlighter(parent)
{
    setGround(palette);
}

void ReadableHighlighter::setGround(const QPalette &palette)
{
    m_ground = palette.color(QPalette::Base);
    m_readable.clear();
}

void ReadableHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    SyntaxHighlighter::applyFormat(offset, length, format);
    QTextCharFormat applied = this->format(offset);
    if (length <= 0 || applied.foreground().style() == Qt::NoBrush) {
        return;
    }
    const QColor wanted = applied.foreground().color();
    auto shown = m_readable.find(wanted.rgb());
    if (shown == m_readable.end()) {
        shown = m_readable.insert(wanted.rgb(), readable(wanted, m_ground));
    }
    applied.setForeground(*shown);
    applied.clearBackground();
    setFormat(offset, length, applied);
}

} // namespace BounceLens
