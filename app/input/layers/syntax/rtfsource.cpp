// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/rtfsource.h"

#include "input/html.h"
#include "input/layers/alignment.h"
#include "input/layers/telling.h"
#include "input/outlook/rtf.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QLatin1StringView kRtfStart = "{\\rtf"_L1;

} // namespace

int seesRtf(const TextSample &sample)
{
    return sample.text().trimmed().startsWith(kRtfStart) ? 99 : 0;
}

std::optional<Peeled> peelRtf(QStringView text)
{
    const RtfText rtf = readRtf(text.trimmed().toUtf8());
    QString words = rtf.origin == RtfOrigin::Html ? textFromHtml(rtf.text) : rtf.text;
    if (!tellsOfDelivery(words)) {
        return std::nullopt;
    }
    const QList<int> origins = alignedOrigins(words, text);
    return Peeled{.text = std::move(words), .origins = origins};
}

} // namespace BounceLens
