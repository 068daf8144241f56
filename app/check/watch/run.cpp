// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/watch/run.h"

#include "dns/resolver.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace BounceLens {

namespace {

/// A resolver that gives up when it is told to.
class StoppableSource : public DnsSource
{
public:
    StoppableSource(const ResolverSettings &settings, const std::stop_token &stop)
        : m_resolver(settings)
        , m_stop(stop, [this] { m_resolver.cancel(); })
    {
    }

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        return m_resolver.ask(questions);
    }

private:
    NetworkResolver m_resolver;
    std::stop_callback<std::function<void()>> m_stop;
};

} // namespace

QList<DnsAnswer> SourceAsker::ask(const QList<WatchQuestion> &questions)
{
    QMap<QString, QList<qsizetype>> places;
    for (qsizetype at = 0; at < questions.size(); ++at) {
        places[questions.at(at).server].append(at);
    }
    QList<DnsAnswer> answers(questions.size());
    DnsAnswer *const into = answers.data();
    std::vector<std::jthread> threads;
    for (const auto &[server, indices] : std::as_const(places).asKeyValueRange()) {
        threads.emplace_back([this, &questions, into, server, indices] {
            QList<DnsQuestion> own;
            for (const qsizetype at : indices) {
                own.append(questions.at(at).question);
            }
            const QList<DnsAnswer> given = m_sourceOf(server)->ask(own);
            for (qsizetype at = 0; at < indices.size(); ++at) {
                into[indices.at(at)] = given.at(at);
            }
        });
    }
    threads.clear();
    return answers;
}

SourceAsker::Sources networkSources(const ResolverSettings &resolver, const std::stop_token &stop)
{
    return [resolver, stop](const QString &server) -> std::unique_ptr<DnsSource> {
        if (server.isEmpty()) {
            return std::make_unique<StoppableSource>(resolver, stop);
        }
        const ResolverSettings settings{.servers = {server}, .deadline = resolver.deadline, .schedule = {{}}};
        return std::make_unique<StoppableSource>(settings, stop);
    };
}

bool SystemWatchClock::waitUntil(const QDateTime &time)
{
    constexpr std::chrono::milliseconds kLook{1000};
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    while (!m_stop.stop_requested() && now() < time) {
        const auto rest = std::chrono::milliseconds(now().msecsTo(time) + 1);
        changed.wait_for(lock, m_stop, std::min(kLook, rest), [] { return false; });
    }
    return !m_stop.stop_requested();
}

bool runWatch(Watch &watch, WatchAsker &asker, WatchClock &clock,
              const std::function<bool(const QList<WatchProgress> &)> &seen)
{
    while (true) {
        const QList<WatchQuestion> questions = watch.due(clock.now());
        const QList<DnsAnswer> answers = questions.isEmpty() ? QList<DnsAnswer>() : asker.ask(questions);
        const QDateTime now = clock.now();
        if (!clock.waitUntil(now)) {
            return false;
        }
        for (qsizetype at = 0; at < questions.size(); ++at) {
            watch.take(questions.at(at), answers.at(at), now);
        }
        if (seen(watch.progress(now))) {
            return true;
        }
        if (!clock.waitUntil(watch.next(now))) {
            return false;
        }
    }
}

} // namespace BounceLens
