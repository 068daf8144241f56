// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkrecords.h"

#include "check/lint.h"
#include "cli/commands.h"
#include "report/printable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace

int lintRecords(const QStringList &records, bool wantsJson, Output &out)
{
    bool isAllRight = true;
    for (const QString &record : records) {
        const auto result = lintRecord(record);
        if (!result) {
            complain(RecordWords::tr(
                         "It cannot be told what “%1” was meant to be: SPF, DMARC, a DKIM key, MTA-STS or TLS-RPT.")
                         .arg(printableLine(record)));
            return 2;
        }
        const PlannedCheck planned{.check = result->check, .questions = {}, .subject = {}};
        const CheckReport report{
            .planned = QList<PlannedCheck>{planned}, .results = QList<CheckResult>{*result}, .judgement = {}};
        out.print(wantsJson ? jsonLine(toJson(report)) : toText(report));
        const auto isProblem = [](const Finding &finding) { return finding.outcome == CheckOutcome::Problem; };
        isAllRight = isAllRight && !isProblem(result->summary) && std::ranges::none_of(result->findings, isProblem);
    }
    return isAllRight ? 0 : 1;
}

} // namespace BounceLens
