// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/triage/addresslists.h"

#include "report/printable.h"
#include "report/triage/rowjson.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// As the sender wrote it: that is what stands on a list.
QString listedAddress(const Row &row)
{
    return (row.originalRecipient.isEmpty() ? row.recipient : row.originalRecipient).toLower();
}

} // namespace

void AddressLists::keepLatest(const Row &row, QMap<QString, Evidence> &list) const
{
    const QString address = listedAddress(row);
    if (address.isEmpty()) {
        return;
    }
    const Evidence told{
        .time = row.time, .statusLine = row.statusLine, .file = row.file, .index = row.index, .line = row.line};
    const auto key = [](const Evidence &one) {
        return std::tie(one.time, one.statusLine, one.file, one.index, one.line);
    };
    const auto known = list.find(address);
    if (known == list.end()) {
        list.insert(address, told);
    } else if (key(*known) < key(told)) {
        *known = told;
    }
}

void AddressLists::add(const Row &row)
{
    if (isDelivery(row)) {
        if (row.time && !row.recipient.isEmpty()) {
            qint64 &last = m_delivered[listedAddress(row)];
            last = std::max(last, *row.time);
        }
        return;
    }
    const bool isFinal = row.action == Action::Failed;
    if (!isOwnFailure(row) || !isFinal) {
        return;
    }
    const Reason *reason = m_catalog->reason(row.reason);
    const bool passes =
        row.permanence == Permanence::Temporary || (reason && reason->permanence == Permanence::Temporary);
    if (row.reason == "user-unknown"_L1 && row.permanence == Permanence::Permanent) {
        keepLatest(row, m_remove);
    } else if (passes) {
        keepLatest(row, m_retry);
    }
}

QByteArray AddressLists::linesOf(const QMap<QString, Evidence> &list) const
{
    QByteArray lines;
    for (const auto &[address, evidence] : list.asKeyValueRange()) {
        const auto delivered = m_delivered.constFind(address);
        if (delivered != m_delivered.cend() && (!evidence.time || *delivered > *evidence.time)) {
            continue;
        }
        const QString time = isoTime(evidence.time);
        const QString place = u"%1:%2:%3"_s.arg(evidence.file).arg(evidence.index).arg(evidence.line);
        QStringList cells{printableLine(address), time.isEmpty() ? u"-"_s : time, printableLine(evidence.statusLine),
                          printableLine(place)};
        cells.replaceInStrings(u"\t"_s, u" "_s);
        lines += cells.join(u'\t').toUtf8() + '\n';
    }
    return lines;
}

QByteArray AddressLists::toRemove() const
{
    return linesOf(m_remove);
}

QByteArray AddressLists::toRetry() const
{
    return linesOf(m_retry);
}

} // namespace BounceLens
