// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/salvage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isText(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte < 0x7F) || c == '\t' || c == '\r' || c == '\n';
}

bool isWideText(char low, char high)
{
    return high == 0 && (isText(low) || static_cast<unsigned char>(low) >= 0xA0);
}

/// The end of the run of characters of \a width bytes that begins at \a start.
qsizetype endOfRun(QByteArrayView bytes, qsizetype start, qsizetype width)
{
    qsizetype end = start;
    while (end + width <= bytes.size() && (width == 1 ? isText(bytes[end]) : isWideText(bytes[end], bytes[end + 1]))) {
        end += width;
    }
    return end;
}

QString textOf(QByteArrayView run, qsizetype width)
{
    QString text;
    for (qsizetype at = 0; at < run.size(); at += width) {
        text += QLatin1Char(run[at]);
    }
    return text.trimmed();
}

} // namespace

QString salvagedText(QByteArrayView bytes)
{
    QString text;
    qsizetype at = 0;
    while (at < bytes.size() && text.size() < kMaxSalvaged) {
        const bool isWide = at % 2 == 0 && at + 1 < bytes.size() && isWideText(bytes[at], bytes[at + 1]);
        const qsizetype width = isWide ? 2 : 1;
        const qsizetype end = endOfRun(bytes, at, width);
        const qsizetype length = (end - at) / width;
        if (length >= kMinSalvagedRun) {
            const QString run = textOf(bytes.sliced(at, std::min(end - at, kMaxSalvaged * width)), width);
            text += run.contains(u' ') ? run + "\n\n"_L1 : QString();
        }
        at = std::max(end, at + 1);
    }
    return text;
}

} // namespace BounceLens
