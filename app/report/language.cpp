// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/language.h"

namespace BounceLens {
QString installLanguage(QCoreApplication &, const QString &)
{
    return QStringLiteral("en");
}
QStringList languages()
{
    return {QStringLiteral("en")};
}
} // namespace BounceLens
