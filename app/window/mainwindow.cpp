// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

namespace BounceLens {
MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
}
} // namespace BounceLens
