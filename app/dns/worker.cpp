// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/worker.h"

#include <utility>

namespace BounceLens {

namespace {

constexpr qsizetype kMostLookups = 200; // at once; each holds up to four sockets, and 1024 files are a usual limit

} // namespace

ResolverWorker::ResolverWorker(const ResolverSettings &settings, std::shared_ptr<Delivery> delivery)
    : m_delivery(std::move(delivery))
    , m_channels(settings)
{
    m_channels.setParent(this);
}

/// The lookups go before the channels that they use.
ResolverWorker::~ResolverWorker()
{
    stop();
}

void ResolverWorker::ask(const std::shared_ptr<Batch> &batch)
{
    if (m_isStopped) {
        return;
    }
    for (qsizetype i = 0; i < batch->answers.size(); ++i) {
        const DnsQuestion &question = batch->answers.at(i).question;
        ask({.name = question.name, .type = question.type}, {.batch = batch, .index = i});
    }
    startWaiting();
}

void ResolverWorker::ask(const Key &key, const Waiter &waiter)
{
    if (const auto known = m_known.constFind(key); known != m_known.cend() && !known->expiry.hasExpired()) {
        DnsAnswer answer = known->answer;
        answer.isCached = true;
        deliver(waiter, answer);
        return;
    }
    const bool isNew = !m_flights.contains(key);
    Flight &flight = m_flights[key];
    flight.waiters.append(waiter);
    flight.deadline = isNew ? waiter.batch->deadline : std::max(flight.deadline, waiter.batch->deadline);
    if (isNew) {
        m_queue.append(key);
    } else if (flight.lookup != nullptr) {
        flight.lookup->extend(flight.deadline);
    }
}

void ResolverWorker::startWaiting()
{
    while (m_running < kMostLookups && !m_queue.isEmpty()) {
        const Key key = m_queue.takeFirst();
        auto *lookup = new Lookup(m_channels, key.name, key.type, this);
        connect(lookup, &Lookup::finished, this,
                [this, key](const DnsAnswer &answer, quint32 ttl) { land(key, answer, ttl); });
        m_flights[key].lookup = lookup;
        ++m_running;
        lookup->start(m_flights[key].deadline);
    }
}

void ResolverWorker::land(const Key &key, const DnsAnswer &answer, quint32 ttl)
{
    const Flight flight = m_flights.take(key);
    flight.lookup->deleteLater();
    --m_running;
    if (ttl > 0) {
        m_known.insert(key, {.answer = answer, .expiry = QDeadlineTimer(std::chrono::seconds(ttl))});
    }
    for (const Waiter &waiter : flight.waiters) {
        deliver(waiter, answer);
    }
    startWaiting();
}

void ResolverWorker::deliver(const Waiter &waiter, const DnsAnswer &answer)
{
    const std::scoped_lock lock(m_delivery->mutex);
    DnsAnswer &target = waiter.batch->answers[waiter.index];
    const DnsQuestion question = target.question;
    target = answer;
    target.question = question;
    --waiter.batch->open;
    m_delivery->changed.notify_all();
}

void ResolverWorker::stop()
{
    m_isStopped = true;
    m_queue.clear();
    m_running = 0;
    for (const Flight &flight : std::exchange(m_flights, {})) {
        delete flight.lookup;
    }
}

} // namespace BounceLens
