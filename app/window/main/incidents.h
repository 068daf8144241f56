// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "report/reply/situation.h"

#include <QAbstractListModel>

namespace BounceLens {

/// One row a failure of each input, grouped by cause; an input without failures has one row of its own.
class IncidentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Incident
    {
        std::shared_ptr<const Explanation> explanation;
        int failure = -1; ///< -1: the input has none
        int input = 0;    ///< its place among the inputs
    };

    using QAbstractListModel::QAbstractListModel;

    /// What failed for good stands in front, and of one cause together.
    void setExplanations(const QList<std::shared_ptr<const Explanation>> &explanations);
    [[nodiscard]] const Incident &at(int row) const { return m_incidents.at(row); }
    /// -1 if there is no such failure.
    [[nodiscard]] int rowOf(int input, int failure) const;
    [[nodiscard]] Situation situation(int row) const
    {
        return situationOf(*m_incidents.at(row).explanation, m_incidents.at(row).failure);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row : Incident
    {
        QString verdict;
        int rank = 0;   ///< the lower, the more it matters
        int group = 0;  ///< of one cause; in the order of their first rows
        int number = 1; ///< in its group
        int groupSize = 1;
    };

    void group();
    [[nodiscard]] QString nameOf(const Row &row) const;
    [[nodiscard]] QString sentenceOf(const Row &row) const;

    QList<Row> m_incidents;
    bool m_hasFiles = false; ///< more than one input
};

} // namespace BounceLens
