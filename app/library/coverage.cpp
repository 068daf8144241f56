// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/coverage.h"

#include "explain/explain.h"
#include "explain/explanation.h"

namespace BounceLens {

namespace {

MatchedBy matchedBy(const Explanation &explanation)
{
    return explanation.matches.isEmpty() ? MatchedBy::None : explanation.matches.first().matchedBy;
}

} // namespace

Coverage coverageOf(const QStringList &replies, const std::shared_ptr<const Catalog> &catalog)
{
    Coverage coverage;
    for (const QString &reply : replies) {
        if (reply.trimmed().isEmpty()) {
            continue;
        }
        switch (matchedBy(explainReply(reply, catalog))) {
        case MatchedBy::Text:
            ++coverage.byText;
            break;
        case MatchedBy::Status:
        case MatchedBy::Reply:
        case MatchedBy::Class:
            ++coverage.byCode;
            coverage.codeOnly.append(reply);
            break;
        case MatchedBy::None:
            coverage.unknown.append(reply);
            break;
        }
    }
    return coverage;
}

} // namespace BounceLens
