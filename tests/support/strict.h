// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace BounceLens {

/// Makes every warning of Qt (an invalid regular expression, a lost connection) fail the test that caused it.
inline void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("QRegularExpression|QObject|QAbstract|QString|QTranslator")));
}

} // namespace BounceLens
