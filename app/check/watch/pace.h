// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/domainname.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>

namespace BounceLens {

/// Between two questions about one name to one server.
inline constexpr std::chrono::seconds kWatchPace{30};

/// When who was asked about what, for all watches together. May be used from several threads.
class WatchPace
{
public:
    /// The first moment at which \a server may be asked about \a name. A clock that was set back makes it wait once
    /// more, never for longer.
    [[nodiscard]] QDateTime next(const QString &server, const DomainName &name, const QDateTime &now);
    /// Takes the turn; false if it is too early for it.
    [[nodiscard]] bool take(const QString &server, const DomainName &name, const QDateTime &now);

private:
    QMutex m_mutex;
    QHash<QString, QDateTime> m_asked; ///< server and name
};

} // namespace BounceLens
