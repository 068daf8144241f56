// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>

class QWidget;

namespace BounceLens {

/// Contrast of two colours, WCAG 2.2: 1 to 21.
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);

constexpr double kTextContrast = 4.5; ///< WCAG 2.2, 1.4.3; words of any size
constexpr double kMarkContrast = 3;   ///< 1.4.11; marks, frames, focus

/// \a colour as it is if it can be read on \a ground, else as much nearer to black or white as is needed.
[[nodiscard]] QColor readable(QColor colour, const QColor &ground, double contrast = kTextContrast);

/// Gives a window a palette in which words that stand back can still be read: styles draw them half transparent.
class QuietColours : public QObject
{
    Q_OBJECT

public:
    explicit QuietColours(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QWidget *m_window;
};

} // namespace BounceLens
