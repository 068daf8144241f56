// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resolver.h"

#include "dns/worker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

using namespace std::chrono_literals;

constexpr auto kGrace = 250ms; // for a thread on a busy machine to say why there is no answer

std::shared_ptr<Batch> makeBatch(const QList<DnsQuestion> &questions, const QDeadlineTimer &deadline)
{
    auto batch = std::make_shared<Batch>();
    batch->deadline = deadline;
    for (const DnsQuestion &question : questions) {
        DnsAnswer answer;
        answer.question = question;
        answer.outcome = DnsOutcome::TimedOut;
        answer.time = QDateTime::currentDateTime();
        batch->answers.append(answer);
    }
    batch->open = questions.size();
    return batch;
}

/// Answers that have come carry the server; of the others only the outcome changes.
void markCancelled(Batch &batch)
{
    for (qsizetype i = 0; i < batch.answers.size(); ++i) {
        DnsAnswer &answer = batch.answers[i];
        if (answer.outcome == DnsOutcome::TimedOut && answer.server.isEmpty()) {
            answer.outcome = DnsOutcome::Cancelled;
            answer.time = QDateTime::currentDateTime();
        }
    }
}

} // namespace

NetworkResolver::NetworkResolver(const ResolverSettings &settings)
    : m_settings(settings)
    , m_delivery(std::make_shared<Delivery>())
    , m_worker(new ResolverWorker(settings, m_delivery))
{
    m_thread.setObjectName("resolver"_L1);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

NetworkResolver::~NetworkResolver()
{
    cancel();
    {
        std::unique_lock lock(m_delivery->mutex);
        m_delivery->changed.wait(lock, [this] { return m_delivery->callers == 0; });
    }
    m_thread.quit();
    m_thread.wait();
}

QList<DnsAnswer> NetworkResolver::answer(const QList<DnsQuestion> &questions)
{
    return answerUntil(QDeadlineTimer(QDeadlineTimer::Forever), questions);
}

QList<DnsAnswer> NetworkResolver::answerUntil(const QDeadlineTimer &deadline, const QList<DnsQuestion> &questions)
{
    const QDeadlineTimer own(m_settings.deadline, Qt::PreciseTimer);
    const auto batch = makeBatch(questions, std::min(own, deadline));
    const auto patience = std::chrono::steady_clock::now() + batch->deadline.remainingTimeAsDuration() + kGrace;
    const auto delivery = m_delivery; // outlives the resolver until the lock is off
    std::unique_lock lock(delivery->mutex);
    ++delivery->callers;
    if (batch->open > 0 && !delivery->isCancelled) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, batch] { worker->ask(batch); }, Qt::QueuedConnection);
    }
    delivery->changed.wait_until(lock, patience, [&] { return batch->open == 0 || delivery->isCancelled; });
    if (delivery->isCancelled) {
        markCancelled(*batch);
    }
    --delivery->callers;
    delivery->changed.notify_all();
    return batch->answers;
}

void NetworkResolver::cancel()
{
    {
        const std::scoped_lock lock(m_delivery->mutex);
        m_delivery->isCancelled = true;
        m_delivery->changed.notify_all();
    }
    QMetaObject::invokeMethod(m_worker, &ResolverWorker::stop, Qt::QueuedConnection);
}

} // namespace BounceLens
