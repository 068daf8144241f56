// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/application.h"

#include "window/mainwindow.h"

#include <QApplication>

namespace BounceLens {

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    MainWindow window;
    window.QWidget::show();
    return QApplication::exec();
}

} // namespace BounceLens
