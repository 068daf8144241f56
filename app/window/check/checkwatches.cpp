// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/check/checkwatches.h"

#include "check/watch/run.h"
#include "dns/nameservers.h"
#include "dns/recordtext.h"
#include "report/watchreport.h"

#include <thread>

namespace BounceLens {

struct CheckWatches::Run
{
    ~Run() { stop.request_stop(); }

    quint64 number = 0;
    std::stop_source stop;
    std::jthread thread;
};

namespace {

/// Looks whom to ask, then asks until the record is there. \a tell gets a text, and whether it is over.
void watchFor(const DnsRecord &record, const CheckSettings &settings, WatchPace &pace, const std::stop_token &stop,
              const std::function<void(const QString &, bool)> &tell)
{
    const SourceAsker::Sources sources = networkSources(settings.resolver, stop);
    const QList<WatchTarget> targets = findTargets({record}, *sources({}));
    if (targets.isEmpty()) {
        tell(CheckWatches::tr("Only a private network knows this name, so nobody outside can be asked about it."),
             true);
        return;
    }
    const QString plan = watchPlanText(targets.first(), serverTitles(settings.resolver));
    Watch watch(targets, pace);
    SourceAsker asker(sources);
    SystemWatchClock clock(stop);
    QList<WatchProgress> last;
    runWatch(watch, asker, clock, [&](const QList<WatchProgress> &all) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const bool isSafe = all.first().state == WatchState::Safe;
        if (all != last) {
            last = all;
            tell(isSafe ? watchSentence(all.first(), now) : watchSentence(all.first(), now) + u'\n' + plan, isSafe);
        }
        return isSafe;
    });
}

} // namespace

CheckWatches::CheckWatches(QObject *parent)
    : QObject(parent)
{
}

CheckWatches::~CheckWatches()
{
    for (const auto &[record, run] : m_runs) {
        run->stop.request_stop();
    }
    m_runs.clear(); // waits, before what the threads use is gone
}

void CheckWatches::start(const QString &record, const CheckSettings &settings)
{
    const auto wanted = recordFromText(record);
    if (isRunning(record) || !wanted || !settings.isValid) {
        return;
    }
    auto run = std::make_unique<Run>();
    run->number = ++m_number;
    m_texts[record] = watchConsentText(wanted->name, typeName(wanted->type), serverTitles(settings.resolver));
    const auto say = [this, record, number = run->number](const QString &text, bool isOver) {
        QMetaObject::invokeMethod(this, [this, record, number, text, isOver] { tell(record, number, text, isOver); });
    };
    run->thread = std::jthread([this, wanted, settings, say, stop = run->stop.get_token()] {
        watchFor(*wanted, settings, m_pace, stop, say);
    });
    m_runs.insert_or_assign(record, std::move(run));
    Q_EMIT changed(record);
}

void CheckWatches::stop(const QString &record)
{
    m_runs.erase(record);
    m_texts.erase(record);
    Q_EMIT changed(record);
}

bool CheckWatches::isRunning(const QString &record) const
{
    return m_runs.contains(record);
}

QString CheckWatches::textOf(const QString &record) const
{
    const auto known = m_texts.find(record);
    return known == m_texts.end() ? QString() : known->second;
}

void CheckWatches::tell(const QString &record, quint64 number, const QString &text, bool isOver)
{
    const auto run = m_runs.find(record);
    if (run == m_runs.end() || run->second->number != number) {
        return;
    }
    m_texts[record] = text;
    if (isOver) {
        m_runs.erase(run);
        Q_EMIT reached(record);
    }
    Q_EMIT changed(record);
}

} // namespace BounceLens
