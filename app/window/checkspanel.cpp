// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/checkspanel.h"

namespace BounceLens {
ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
{
}
void ChecksPanel::show(const Explanation &, int) {}
void ChecksPanel::clear() {}
} // namespace BounceLens
