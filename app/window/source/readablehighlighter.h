// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QColor>
#include <QHash>

class QPalette;

namespace BounceLens {

/// Colours as a theme has them, but never so that words cannot be read on the ground.
class ReadableHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    ReadableHighlighter(const QPalette &palette, QObject *parent);
    void setGround(const QPalette &palette);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QColor m_ground;
    QHash<QRgb, QColor> m_readable; ///< by the colour of the theme
};

} // namespace BounceLens
