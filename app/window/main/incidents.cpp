// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/incidents.h"

#include "report/text.h"
#include "report/words.h"
#include "window/card/plaintext.h"

#include <QFileInfo>

namespace BounceLens {

namespace {

QString nameOf(const IncidentModel::Incident &incident)
{
    const Explanation &explanation = *incident.explanation;
    const QString recipient =
        incident.failure >= 0 ? explanation.analysis.failures.at(incident.failure).recipient : QString();
    if (!recipient.isEmpty()) {
        return printableLine(recipient);
    }
    return explanation.source.isEmpty() ? kindName(explanation.analysis.kind)
                                        : printableLine(QFileInfo(explanation.source).fileName());
}

QString verdictOf(const IncidentModel::Incident &incident)
{
    return verdictTitle(*incident.explanation, incident.failure);
}

QString sentenceOf(const IncidentModel::Incident &incident)
{
    return nameOf(incident) + QStringLiteral(": ") + verdictOf(incident);
}

} // namespace

void IncidentModel::setExplanations(const QList<std::shared_ptr<const Explanation>> &explanations)
{
    beginResetModel();
    m_incidents.clear();
    for (const auto &explanation : explanations) {
        const int count = int(explanation->analysis.failures.size());
        for (int failure = 0; failure < count; ++failure) {
            m_incidents.append({explanation, failure});
        }
        if (count == 0) {
            m_incidents.append({explanation, -1});
        }
    }
    endResetModel();
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
    const Incident &incident = m_incidents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(nameOf(incident) + u'\n' + verdictOf(incident));
    case Qt::ToolTipRole:
        return plainTip(sentenceOf(incident));
    case Qt::AccessibleTextRole:
        return sentenceOf(incident);
    default:
        return {};
    }
}

} // namespace BounceLens
