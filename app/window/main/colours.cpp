// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/colours.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace BounceLens {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readable(QColor colour, const QColor &ground, double contrast)
{
    constexpr double kStep = 0.1;
    const QColor end = contrastOf(Qt::black, ground) > contrastOf(Qt::white, ground) ? Qt::black : Qt::white;
    const QColor start = mixed(ground, colour, colour.alphaF());
    colour = start;
    for (double share = kStep; contrastOf(colour, ground) < contrast && share <= 1; share += kStep) {
        colour = mixed(start, end, share);
    }
    return colour;
}

QuietColours::QuietColours(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
    apply();
}

bool QuietColours::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void QuietColours::apply()
{
    const QPalette now = m_window->palette();
    QPalette quiet = now;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor text = now.color(group, QPalette::Text);
        // Half way between text and ground, on the darker one of the two grounds that words stand on.
        QColor half = mixed(text, now.color(group, QPalette::Base), 0.4);
        half = readable(half, now.color(group, QPalette::Window));
        quiet.setColor(group, QPalette::PlaceholderText, readable(half, now.color(group, QPalette::Base)));
    }
    if (quiet != now) {
        m_window->setPalette(quiet);
    }
}

} // namespace BounceLens
