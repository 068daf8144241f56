// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/domainname.h"

#include "names/networkaddress.h"

#include <QUrl>

#include <algorithm>

namespace BounceLens {

QString askedName(QStringView name)
{
    QStringList labels = normalName(name).split(u'.');
    for (QString &label : labels) {
        const bool isAscii = std::ranges::all_of(label, [](QChar c) { return c.unicode() < 0x80; });
        const QByteArray ascii = isAscii ? QByteArray() : QUrl::toAce(label);
        label = ascii.isEmpty() ? label : QString::fromLatin1(ascii);
    }
    return labels.join(u'.');
}

} // namespace BounceLens
