// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mime/parameters.h"

#include <algorithm>

namespace BounceLens {

namespace {

bool isParameterField(QByteArrayView line)
{
    const qsizetype colon = line.first(std::min<qsizetype>(line.size(), 64)).indexOf(':');
    const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0)).trimmed();
    return name.compare("Content-Type", Qt::CaseInsensitive) == 0 ||
           name.compare("Content-Disposition", Qt::CaseInsensitive) == 0;
}

/// Behind the last line of the field that begins at a place, its line end left out.
qsizetype endOfField(QByteArrayView mail, qsizetype at)
{
    qsizetype end = mail.indexOf('\n', at);
    while (end >= 0 && end + 1 < mail.size() && (mail[end + 1] == ' ' || mail[end + 1] == '\t')) {
        end = mail.indexOf('\n', end + 1);
    }
    return end < 0 ? mail.size() : end;
}

/// As much of a field as is kept.
qsizetype keptOf(QByteArrayView field)
{
    int parameters = 0;
    const qsizetype most = std::min(field.size(), kMaxParameterBytes);
    for (qsizetype at = field.indexOf(';'); at >= 0 && at < most; at = field.indexOf(';', at + 1)) {
        if (++parameters > kMaxParameters) {
            return at;
        }
    }
    return most;
}

} // namespace

QByteArray withFewParameters(const QByteArray &mail, qsizetype &leftOut)
{
    QByteArray kept;
    qsizetype done = 0;
    for (qsizetype at = 0; at >= 0 && at < mail.size();) {
        const bool mayBeField = mail[at] == 'c' || mail[at] == 'C';
        if (mayBeField && isParameterField(QByteArrayView(mail).sliced(at))) {
            const qsizetype end = endOfField(mail, at);
            const qsizetype cut = at + keptOf(QByteArrayView(mail).sliced(at, end - at));
            if (cut < end) {
                kept += QByteArrayView(mail).sliced(done, cut - done);
                leftOut += end - cut;
                done = end;
            }
            at = end;
        }
        at = mail.indexOf('\n', at);
        at += at < 0 ? 0 : 1;
    }
    return done == 0 ? mail : kept.append(QByteArrayView(mail).sliced(done));
}

} // namespace BounceLens
