// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/incidents.h"

#include "report/text.h"
#include "report/words.h"
#include "window/card/plaintext.h"

#include <QApplication>
#include <QFileInfo>
#include <QHash>
#include <QStyle>

#include <algorithm>

namespace BounceLens {

namespace {

/// What is lost comes first, then what is late, then what only looks like it.
int rankOf(const IncidentModel::Incident &incident)
{
    if (incident.failure < 0) {
        return 3;
    }
    switch (situationOf(*incident.explanation, incident.failure)) {
    case Situation::FakeBounce:
    case Situation::MadeUpReport:
        return 0;
    case Situation::Failed:
    case Situation::Incoming:
        return incident.explanation->matches.at(incident.failure).permanence == Permanence::Permanent ? 0 : 1;
    case Situation::Delayed:
        return 1;
    case Situation::Delivered:
    case Situation::DeliveredAfterAll:
        return 3;
    default:
        return 2;
    }
}

QString causeOf(const IncidentModel::Incident &incident, const QString &verdict)
{
    const QString card =
        incident.failure >= 0 ? incident.explanation->matches.at(incident.failure).card->id : QString();
    return card + u'\n' + verdict;
}

QStyle::StandardPixmap symbolOf(int rank)
{
    return rank == 0   ? QStyle::SP_MessageBoxCritical
           : rank == 1 ? QStyle::SP_MessageBoxWarning
                       : QStyle::SP_MessageBoxInformation;
}

} // namespace

void IncidentModel::setExplanations(const QList<std::shared_ptr<const Explanation>> &explanations)
{
    beginResetModel();
    m_incidents.clear();
    m_hasFiles = explanations.size() > 1;
    for (int input = 0; input < explanations.size(); ++input) {
        const auto &explanation = explanations.at(input);
        const int count = int(explanation->analysis.failures.size());
        for (int failure = count == 0 ? -1 : 0; failure < count; ++failure) {
            Row row;
            row.explanation = explanation;
            row.failure = failure;
            row.input = input;
            row.verdict = verdictTitle(*explanation, failure);
            row.rank = rankOf(row);
            m_incidents.append(row);
        }
    }
    group();
    endResetModel();
}

void IncidentModel::group()
{
    std::ranges::stable_sort(m_incidents, {}, &Row::rank);
    QHash<QString, int> groups;
    QList<int> sizes;
    for (Row &row : m_incidents) {
        const QString cause = QString::number(row.rank) + causeOf(row, row.verdict);
        row.group = groups.value(cause, int(groups.size()));
        groups.insert(cause, row.group);
        sizes.resize(groups.size());
        row.number = ++sizes[row.group];
    }
    for (Row &row : m_incidents) {
        row.groupSize = sizes.at(row.group);
    }
    std::ranges::stable_sort(m_incidents, {}, [](const Row &row) { return std::pair(row.rank, row.group); });
}

int IncidentModel::rowOf(int input, int failure) const
{
    const auto found =
        std::ranges::find_if(m_incidents, [&](const Row &row) { return row.input == input && row.failure == failure; });
    return found == m_incidents.cend() ? -1 : int(found - m_incidents.cbegin());
}

/// Recipient, and the file if there are several.
QString IncidentModel::nameOf(const Row &row) const
{
    const Explanation &explanation = *row.explanation;
    const QString file = printableLine(QFileInfo(explanation.source).fileName());
    const QString recipient =
        row.failure >= 0 ? printableLine(explanation.analysis.failures.at(row.failure).recipient) : QString();
    if (recipient.isEmpty()) {
        return file.isEmpty() ? kindName(explanation.analysis.kind) : file;
    }
    return m_hasFiles && !file.isEmpty() ? tr("%1 (%2)").arg(recipient, file) : recipient;
}

QString IncidentModel::sentenceOf(const Row &row) const
{
    const QString sentence = nameOf(row) + QStringLiteral(": ") + row.verdict;
    return row.groupSize > 1 ? sentence + u' ' + tr("(%1 of %2 with this cause)").arg(row.number).arg(row.groupSize)
                             : sentence;
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_incidents.size());
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_incidents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.groupSize == 1 ? QString(nameOf(row) + u'\n' + row.verdict)
               : row.number == 1  ? tr("%1 × %2").arg(row.groupSize).arg(row.verdict) + u'\n' + nameOf(row)
                                  : nameOf(row);
    case Qt::DecorationRole:
        return QApplication::style()->standardIcon(symbolOf(row.rank));
    case Qt::ToolTipRole:
        return plainTip(sentenceOf(row));
    case Qt::AccessibleTextRole:
        return sentenceOf(row);
    default:
        return {};
    }
}

} // namespace BounceLens
