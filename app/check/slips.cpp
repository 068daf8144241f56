// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/slips.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QLatin1StringView idOf(RecordSlip slip)
{
    switch (slip) {
    case RecordSlip::Quotes:
        return "record-quotes"_L1;
    case RecordSlip::Backslashes:
        return "record-escaped"_L1;
    case RecordSlip::Blank:
        return "record-blank"_L1;
    case RecordSlip::MissingSemicolon:
        return "record-semicolon"_L1;
    case RecordSlip::Colon:
        return "record-colon"_L1;
    case RecordSlip::LetterCase:
        return "record-case"_L1;
    case RecordSlip::Version:
        return "record-version"_L1;
    case RecordSlip::Stray:
        break;
    }
    return "record-stray"_L1;
}

} // namespace

QList<Finding> slipFindings(const QString &name, const QList<RecordSlip> &slips, const QString &version)
{
    QList<Finding> findings;
    for (const RecordSlip slip : slips) {
        findings.append({.id = idOf(slip), .values = {name, version}, .outcome = CheckOutcome::Problem});
    }
    return findings;
}

} // namespace BounceLens
