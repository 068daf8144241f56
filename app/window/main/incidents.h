// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "report/reply/situation.h"

#include <QAbstractListModel>

namespace BounceLens {

/// One row a failure of each input; an input without failures has one row of its own.
class IncidentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Incident
    {
        std::shared_ptr<const Explanation> explanation;
        int failure = -1; ///< -1: the input has none
    };

    using QAbstractListModel::QAbstractListModel;

    void setExplanations(const QList<std::shared_ptr<const Explanation>> &explanations);
    [[nodiscard]] const Incident &at(int row) const { return m_incidents.at(row); }
    [[nodiscard]] Situation situation(int row) const
    {
        return situationOf(*m_incidents.at(row).explanation, m_incidents.at(row).failure);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Incident> m_incidents;
};

} // namespace BounceLens
