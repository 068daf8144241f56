// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/cardpanel.h"

namespace BounceLens {
CardPanel::CardPanel(QWidget *parent)
    : QScrollArea(parent)
{
}
void CardPanel::show(const Explanation &, int) {}
void CardPanel::explainLine(int) {}
void CardPanel::clear() {}
} // namespace BounceLens
