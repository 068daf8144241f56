// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/row.h"

#include <QByteArray>
#include <QMap>

#include <memory>

namespace BounceLens {

/// Gathers the addresses that a sender should take off its lists, and those to write to again.
///
/// To remove: only an address of which a server said for good that there is no such mailbox ("user-unknown", permanent,
/// of the user's own mail), and to which nothing was delivered later. To retry: what no server tries any more, and
/// failed for a reason that resources/reasons.toml calls temporary.
class AddressLists
{
public:
    explicit AddressLists(std::shared_ptr<const Catalog> catalog)
        : m_catalog(std::move(catalog))
    {
    }

    void add(const Row &row);

    /// A line an address, in the order of the alphabet: address, time, status line and where it stands, parted by tabs.
    [[nodiscard]] QByteArray toRemove() const;
    [[nodiscard]] QByteArray toRetry() const;

private:
    struct Evidence
    {
        std::optional<qint64> time;
        QString statusLine;
        QString file;
        int index = 0;
        int line = 0;
    };

    void keepLatest(const Row &row, QMap<QString, Evidence> &list) const;
    [[nodiscard]] QByteArray linesOf(const QMap<QString, Evidence> &list) const;

    std::shared_ptr<const Catalog> m_catalog;
    QMap<QString, Evidence> m_remove; ///< by address, lower case
    QMap<QString, Evidence> m_retry;
    QMap<QString, qint64> m_delivered; ///< the last time
};

} // namespace BounceLens
