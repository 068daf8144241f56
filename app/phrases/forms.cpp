// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/forms.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace BounceLens {

const QRegularExpression &expressionOf(const LineForm &form)
{
    static const std::vector<QRegularExpression> compiled = [] {
        std::vector<QRegularExpression> list;
        for (const LineForm &each : allForms()) {
            list.emplace_back(QString::fromUtf16(each.regex));
        }
        return list;
    }();
    return compiled.at(std::size_t(&form - allForms().data()));
}

QString groupOf(const QRegularExpressionMatch &match, QLatin1StringView name)
{
    if (match.hasCaptured(name)) {
        return match.captured(name);
    }
    for (const QLatin1StringView number : {"2"_L1, "3"_L1, "4"_L1}) {
        const QString numbered = name + number;
        if (match.hasCaptured(numbered)) {
            return match.captured(numbered);
        }
    }
    return {};
}

} // namespace BounceLens
