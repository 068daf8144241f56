// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/proposal.h"

#include "dns/recordtext.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

QString proposedRecord(const RecordFix &fix)
{
    const QString record = u"%1 %2 %3"_s.arg(fix.name, fix.type, fix.after);
    return !fix.after.isEmpty() && recordFromText(record) ? record : QString();
}

QStringList proposedRecords(const QList<CheckResult> &results)
{
    QStringList records;
    for (const CheckResult &result : results) {
        for (const RecordFix &fix : result.fixes) {
            const QString record = proposedRecord(fix);
            records += record.isEmpty() || records.contains(record) ? QStringList() : QStringList{record};
        }
    }
    return records;
}

} // namespace BounceLens
