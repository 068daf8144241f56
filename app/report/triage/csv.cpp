// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/triage/csv.h"

#include "report/json.h"
#include "report/printable.h"
#include "report/triage/rowjson.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isFormula(QStringView cell)
{
    constexpr QStringView kMarks = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    return !cell.isEmpty() && kMarks.contains(cell.front());
}

QString csvCell(const QString &value)
{
    const QString guarded = (isFormula(value) ? u"'"_s : QString()) + printableLine(value);
    const bool needsQuotes = guarded.contains(u',') || guarded.contains(u'"') || guarded.contains(u';');
    return needsQuotes ? u'"' + QString(guarded).replace(u'"', "\"\""_L1) + u'"' : guarded;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList shown;
    for (const QString &cell : cells) {
        shown.append(csvCell(cell));
    }
    return shown.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHeader()
{
    return "time,recipient,originalRecipient,sender,sourceAddress,messageId,system,statusLine,card,reason,permanence,"
           "acts,direction,action,attempts,kind,file,index,line\r\n";
}

QByteArray csvRow(const Row &row)
{
    return csvLine({isoTime(row.time), row.recipient, row.originalRecipient, row.sender, row.sourceAddress,
                    row.messageId, row.system, row.statusLine, row.card, row.reason, idOf(row.permanence),
                    idOf(row.acts), idOf(row.direction), idOf(row.action), QString::number(row.attempts),
                    idOf(row.kind), row.file, QString::number(row.index),
                    row.line > 0 ? QString::number(row.line) : QString()});
}

} // namespace BounceLens
