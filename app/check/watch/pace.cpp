// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/watch/pace.h"

namespace BounceLens {

namespace {

QString paceKey(const QString &server, const DomainName &name)
{
    return server + u' ' + name.toString();
}

} // namespace

QDateTime WatchPace::next(const QString &server, const DomainName &name, const QDateTime &now)
{
    const QMutexLocker locker(&m_mutex);
    const auto asked = m_asked.find(paceKey(server, name));
    if (asked == m_asked.end()) {
        return now;
    }
    *asked = std::min(*asked, now);
    return asked->addDuration(kWatchPace);
}

bool WatchPace::take(const QString &server, const DomainName &name, const QDateTime &now)
{
    if (next(server, name, now) > now) {
        return false;
    }
    const QMutexLocker locker(&m_mutex);
    m_asked.insert(paceKey(server, name), now);
    return true;
}

} // namespace BounceLens
