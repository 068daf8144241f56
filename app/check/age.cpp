// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/age.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

QList<Finding> agedRecords(const CheckSubject &subject, const QList<DnsAnswer> &answers, const QDateTime &now)
{
    if (!subject.time.isValid()) {
        return {};
    }
    QList<DnsRecord> records;
    for (const DnsAnswer &answer : answers) {
        records += answer.records;
    }
    const auto shortest = std::ranges::min_element(records, {}, &DnsRecord::ttl);
    if (shortest == records.end() || subject.time.secsTo(now) <= qint64(shortest->ttl)) {
        return {};
    }
    return {{.id = kRecordMayDiffer,
             .values = {shortest->name, typeName(shortest->type), QString::number(shortest->ttl),
                        subject.time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)},
             .outcome = CheckOutcome::CouldNotTell}};
}

} // namespace BounceLens
