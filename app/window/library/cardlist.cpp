// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/library/cardlist.h"

#include "report/text.h"
#include "window/card/plaintext.h"

namespace BounceLens {

void CardListModel::setRows(std::shared_ptr<const CardIndex> index, const QList<int> &entries)
{
    beginResetModel();
    m_index = std::move(index);
    m_entries = entries;
    endResetModel();
}

int CardListModel::rowOf(const QString &id) const
{
    return m_index ? int(m_entries.indexOf(m_index->indexOf(id))) : -1;
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CardEntry &entry = at(index.row());
    const QString below =
        tr("%1 · %2").arg(m_index->groupName(entry.group), reasonMeaning(*entry.card, *m_index->catalog()));
    switch (role) {
    case Qt::DisplayRole:
        return QString(printableLine(entry.title) + u'\n' + below);
    case Qt::ToolTipRole:
        return plainTip(entry.title + QStringLiteral(". ") + below);
    case Qt::AccessibleTextRole:
        return QString(printableLine(entry.title) + QStringLiteral(". ") + below);
    default:
        return {};
    }
}

} // namespace BounceLens
