// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/pipeline.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace BounceLens {

namespace {

constexpr qsizetype kBatchBytes = 64LL * 1024; ///< handed over at once: a lock for each mail is a lot
constexpr qsizetype kBatchMessages = 16;

struct Batch
{
    qint64 number = 0;
    qsizetype bytes = 0;
    std::vector<SourceMessage> messages;
};

/// Between the threads: what waits to be worked on, and what is done and waits for its turn.
class Exchange
{
public:
    /// Waits for room. \return false if nothing more is wanted
    bool put(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_isRoom.wait(lock, [&] { return m_isStopped || m_bytes == 0 || m_bytes + batch.bytes <= kMostWaitingBytes; });
        if (m_isStopped) {
            return false;
        }
        m_bytes += batch.bytes;
        m_todo.push_back(std::move(batch));
        m_isWork.notify_one();
        return true;
    }

    /// True if a worker would be idle: then what there is should not wait for more.
    [[nodiscard]] bool isHungry()
    {
        const std::lock_guard lock(m_mutex);
        return m_todo.empty();
    }

    void endReading(qint64 batches)
    {
        const std::lock_guard lock(m_mutex);
        m_all = batches;
        m_isWork.notify_all();
        m_isDone.notify_all();
    }

    std::optional<Batch> next()
    {
        std::unique_lock lock(m_mutex);
        m_isWork.wait(lock, [&] { return m_isStopped || !m_todo.empty() || m_all >= 0; });
        if (m_isStopped || m_todo.empty()) {
            return std::nullopt;
        }
        Batch batch = std::move(m_todo.front());
        m_todo.pop_front();
        return batch;
    }

    void done(qint64 number, qsizetype bytes, std::vector<TriagedMessage> messages)
    {
        const std::lock_guard lock(m_mutex);
        m_results.emplace(number, Result{bytes, std::move(messages)});
        m_isDone.notify_all();
    }

    enum class Next { Result, Idle, End };

    /// The next one in order; waits kIdleTime for it.
    Next take(std::vector<TriagedMessage> &messages)
    {
        std::unique_lock lock(m_mutex);
        const auto isNext = [&] { return m_results.contains(m_taken) || m_taken == m_all; };
        if (!m_isDone.wait_for(lock, kIdleTime, isNext)) {
            return Next::Idle;
        }
        if (m_taken == m_all) {
            return Next::End;
        }
        const auto result = m_results.find(m_taken++);
        messages = std::move(result->second.messages);
        m_bytes -= result->second.bytes;
        m_results.erase(result);
        m_isRoom.notify_one();
        return Next::Result;
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_isRoom.notify_all();
        m_isWork.notify_all();
    }

private:
    struct Result
    {
        qsizetype bytes = 0;
        std::vector<TriagedMessage> messages;
    };

    std::mutex m_mutex;
    std::condition_variable m_isRoom;
    std::condition_variable m_isWork;
    std::condition_variable m_isDone;
    std::deque<Batch> m_todo;
    std::map<qint64, Result> m_results;
    qsizetype m_bytes = 0; ///< of all batches that are not taken
    qint64 m_taken = 0;
    qint64 m_all = -1; ///< batches; -1 until that is known
    bool m_isStopped = false;
};

/// Puts messages into batches.
class Batcher
{
public:
    explicit Batcher(Exchange &exchange)
        : m_exchange(exchange)
    {
    }

    bool add(SourceMessage message)
    {
        m_batch.bytes += message.bytes.size();
        m_batch.messages.push_back(std::move(message));
        const bool isFull = m_batch.bytes >= kBatchBytes || qsizetype(m_batch.messages.size()) >= kBatchMessages;
        return !(isFull || m_exchange.isHungry()) || handOver();
    }

    bool handOver()
    {
        if (m_batch.messages.empty()) {
            return true;
        }
        m_batch.number = m_count++;
        return m_exchange.put(std::exchange(m_batch, {}));
    }

    [[nodiscard]] qint64 count() const { return m_count; }

private:
    Exchange &m_exchange;
    Batch m_batch;
    qint64 m_count = 0;
};

void readAll(const PipelineWork &work, const std::stop_token &stop, Exchange &exchange,
             const std::function<void(const SourceError &)> &complain)
{
    Batcher batcher(exchange);
    work.read(stop, {.take = [&](SourceMessage message) { return batcher.add(std::move(message)); },
                     .complain = complain,
                     .pause = [&] { batcher.handOver(); }});
    batcher.handOver();
    exchange.endReading(batcher.count());
}

void workOn(const PipelineWork &work, Exchange &exchange)
{
    while (auto batch = exchange.next()) {
        std::vector<TriagedMessage> results;
        results.reserve(batch->messages.size());
        for (SourceMessage &message : batch->messages) {
            results.push_back(work.work(message));
            message.bytes.clear();
        }
        exchange.done(batch->number, batch->bytes, std::move(results));
    }
}

/// \return false if it was stopped
bool takeAll(Exchange &exchange, const PipelineEnd &end)
{
    for (;;) {
        std::vector<TriagedMessage> messages;
        switch (exchange.take(messages)) {
        case Exchange::Next::End:
            return true;
        case Exchange::Next::Idle:
            if (end.idle && !end.idle()) {
                return false;
            }
            break;
        case Exchange::Next::Result:
            for (TriagedMessage &message : messages) {
                if (!end.take(std::move(message))) {
                    return false;
                }
            }
            break;
        }
    }
}

} // namespace

void runPipeline(const PipelineWork &work, const PipelineEnd &end, const std::stop_token &stop)
{
    Exchange exchange;
    std::stop_source reading;
    const std::stop_callback passOn(stop, [&reading] { reading.request_stop(); });
    std::mutex errorsMutex;
    std::vector<SourceError> errors;
    {
        std::jthread reader([&] {
            readAll(work, reading.get_token(), exchange, [&](const SourceError &error) {
                const std::lock_guard lock(errorsMutex);
                errors.push_back(error);
            });
        });
        std::vector<std::jthread> workers;
        for (int at = 0; at < std::max(1, work.workers); ++at) {
            workers.emplace_back([&] { workOn(work, exchange); });
        }
        if (!takeAll(exchange, end)) {
            reading.request_stop();
            exchange.stop();
        }
    }
    std::ranges::for_each(errors, end.complain);
}

} // namespace BounceLens
