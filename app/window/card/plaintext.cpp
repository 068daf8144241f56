// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/plaintext.h"

#include "report/text.h"

#include <QTextDocument>

namespace BounceLens {

QString plainTip(const QString &text)
{
    const QString shown = printable(text);
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

QString plainCaption(const QString &text)
{
    return printableLine(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace BounceLens
