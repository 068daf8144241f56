// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace BounceLens {

enum class Urgency {
    Polite, ///< read when the reader of the screen has time
    Now,    ///< interrupts
};

/// Has a screen reader say what changed, wherever the keyboard is.
void announce(QWidget *about, const QString &text, Urgency urgency = Urgency::Polite);

} // namespace BounceLens
