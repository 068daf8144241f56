// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cardindex.h"

#include <QAbstractListModel>

namespace BounceLens {

/// The cards that fit a search, one a row: title above, provider and reason below.
class CardListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows these entries of the index, in this order.
    void setRows(std::shared_ptr<const CardIndex> index, const QList<int> &entries);
    [[nodiscard]] const CardEntry &at(int row) const { return m_index->entries().at(m_entries.at(row)); }
    /// The row of a card; -1 if it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const CardIndex> m_index;
    QList<int> m_entries;
};

} // namespace BounceLens
