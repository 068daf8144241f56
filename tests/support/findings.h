// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/checks/checksentence.h"

#include <QStringList>

namespace BounceLens {

/// The ids of a result, the summary first, separated by spaces.
[[nodiscard]] inline QString idsOf(const CheckResult &result)
{
    QStringList ids{QString(result.summary.id)};
    for (const Finding &finding : result.findings) {
        if (finding != result.summary) {
            ids.append(QString(finding.id));
        }
    }
    return ids.join(u' ');
}

/// Findings without words, or whose words leave a value out that they need.
[[nodiscard]] inline QStringList wordless(const CheckResult &result)
{
    QStringList ids;
    for (const Finding &finding : QList<Finding>{result.summary} + result.findings) {
        const QString sentence = sentenceFor(finding);
        const bool isWhole = sentence.endsWith(u'.') && !sentence.contains(u'%') && !sentence.contains(u"  ") &&
                             !sentence.contains(u"()");
        if (!isWhole) {
            ids.append(QString(finding.id));
        }
    }
    return ids;
}

} // namespace BounceLens
