// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/watch/watch.h"
#include "dns/settings.h"

#include <functional>
#include <stop_token>

namespace BounceLens {

/// Whom a watch asks.
class WatchAsker
{
public:
    WatchAsker() = default;
    virtual ~WatchAsker() = default;
    Q_DISABLE_COPY_MOVE(WatchAsker)

    /// One answer a question, in their order. Blocks.
    [[nodiscard]] virtual QList<DnsAnswer> ask(const QList<WatchQuestion> &questions) = 0;
};

/// Each server by a source of its own, made for one question, so that nothing is answered from memory; all at once.
/// \a sourceOf makes the source of a server's address, or of the resolver for an empty one.
class SourceAsker : public WatchAsker
{
public:
    using Sources = std::function<std::unique_ptr<DnsSource>(const QString &server)>;
    explicit SourceAsker(Sources sourceOf)
        : m_sourceOf(std::move(sourceOf))
    {
    }
    [[nodiscard]] QList<DnsAnswer> ask(const QList<WatchQuestion> &questions) override;

private:
    Sources m_sourceOf;
};

/// The sources of the network: \a resolver as it is set up, servers at port 53, each asked once. When \a stop is asked
/// for they give up at once.
[[nodiscard]] SourceAsker::Sources networkSources(const ResolverSettings &resolver, const std::stop_token &stop);

class WatchClock
{
public:
    WatchClock() = default;
    virtual ~WatchClock() = default;
    Q_DISABLE_COPY_MOVE(WatchClock)

    [[nodiscard]] virtual QDateTime now() = 0;
    /// False: the watch is to end. Returns no later than the clock says \a time, however that comes about.
    [[nodiscard]] virtual bool waitUntil(const QDateTime &time) = 0;
};

/// The computer's clock, looked at once a second: what sleeps does not notice that the computer did.
class SystemWatchClock : public WatchClock
{
public:
    explicit SystemWatchClock(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }
    [[nodiscard]] QDateTime now() override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] bool waitUntil(const QDateTime &time) override;

private:
    std::stop_token m_stop;
};

/// Asks, tells \a seen what is known, and waits, until \a seen says that it is enough.
/// \return false if the clock ended it
bool runWatch(Watch &watch, WatchAsker &asker, WatchClock &clock,
              const std::function<bool(const QList<WatchProgress> &)> &seen);

} // namespace BounceLens
