// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/lookup.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace BounceLens {

/// Where callers wait and the resolver's thread delivers.
struct Delivery
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isCancelled = false;
    int callers = 0; ///< inside ask()
};

/// The answers of one call of ask(). Guarded by the mutex of its Delivery.
struct Batch
{
    QList<DnsAnswer> answers;
    qsizetype open = 0;
    QDeadlineTimer deadline;
};

/// The resolver's side of its thread: lookups in flight, shared by whoever asks the same, and what was answered in this
/// run, for its TTL.
class ResolverWorker : public QObject
{
    Q_OBJECT

public:
    ResolverWorker(const ResolverSettings &settings, std::shared_ptr<Delivery> delivery);
    ~ResolverWorker() override;
    void ask(const std::shared_ptr<Batch> &batch);
    void stop(); ///< for good

private:
    struct Key
    {
        DomainName name;
        RecordType type;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.name.toString(), quint16(key.type));
        }
    };
    struct Known
    {
        DnsAnswer answer;
        QDeadlineTimer expiry;
    };
    struct Waiter
    {
        std::shared_ptr<Batch> batch;
        qsizetype index;
    };
    struct Flight
    {
        Lookup *lookup = nullptr; ///< not before it is its turn
        QList<Waiter> waiters;
        QDeadlineTimer deadline; ///< the latest of its waiters
    };

    void ask(const Key &key, const Waiter &waiter);
    void startWaiting();
    void land(const Key &key, const DnsAnswer &answer, quint32 ttl);
    void deliver(const Waiter &waiter, const DnsAnswer &answer);

    std::shared_ptr<Delivery> m_delivery;
    Channels m_channels;
    QHash<Key, Known> m_known;
    QHash<Key, Flight> m_flights;
    QList<Key> m_queue; ///< flights without a lookup
    qsizetype m_running = 0;
    bool m_isStopped = false;
};

} // namespace BounceLens
