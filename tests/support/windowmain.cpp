// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runner.h"

#include <QApplication>

int main(int argc, char **argv)
{
    return BounceLens::runTests<QApplication>(argc, argv);
}
