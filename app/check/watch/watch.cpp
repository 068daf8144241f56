// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/watch/watch.h"

#include "dns/lookups.h"

#include <algorithm>

namespace BounceLens {

namespace {

/// An alias whose target this server does not have: that it has no record of its own is an answer too.
bool isForeignAlias(const DnsAnswer &answer)
{
    return !answer.aliases.isEmpty() && answer.question.type != RecordType::Cname &&
           answer.outcome == DnsOutcome::Refused;
}

std::chrono::seconds cached(quint32 ttl)
{
    return std::min<std::chrono::seconds>(std::chrono::seconds(ttl), kLongestCaching);
}

constexpr int kOutOfReach = 3; // questions in a row

/// None of them ever answered, and not by chance: there are none, or the way to them is closed, as firewalls do it.
template <typename Views>
bool areServersOut(const Views &views)
{
    return std::all_of(views.begin() + 1, views.end(), [](const auto &view) { return view.failures >= kOutOfReach; });
}

} // namespace

Watch::Watch(const QList<WatchTarget> &targets, WatchPace &pace)
    : m_targets(targets)
    , m_pace(pace)
{
    for (const WatchTarget &target : targets) {
        QList<View> views(1);
        views.first().question = {.server = {}, .question = target.question};
        for (const WatchedServer &server : target.servers) {
            if (!server.address.isEmpty()) {
                views.emplaceBack();
                views.last().question = {.server = server.address, .question = target.question};
            }
        }
        m_views.append(views);
        m_isBlind.append(false);
    }
}

QList<WatchQuestion> Watch::due(const QDateTime &now)
{
    QList<View *> waiting;
    for (qsizetype at = 0; at < m_views.size(); ++at) {
        const WatchProgress known = progress(at, now);
        for (View &view : m_views[at]) {
            waiting += nextOf(view, known, now) <= now ? QList<View *>{&view} : QList<View *>();
        }
    }
    std::ranges::stable_sort(waiting, {}, &View::asked); // two types at one name take turns
    QList<WatchQuestion> questions;
    for (View *view : std::as_const(waiting)) {
        const bool isTaken = questions.contains(view->question);
        if (isTaken || m_pace.take(view->question.server, view->question.question.name, now)) {
            questions += isTaken ? QList<WatchQuestion>() : QList<WatchQuestion>{view->question};
            view->asked = now;
        }
    }
    return questions;
}

QDateTime Watch::nextOf(const View &view, const WatchProgress &progress, const QDateTime &now) const
{
    const QDateTime paced = m_pace.next(view.question.server, view.question.question.name, now);
    const bool isLate = progress.state >= WatchState::Published && view.sight == Sight::New && view.failures == 0 &&
                        view.asked.isValid();
    if (!isLate) {
        return paced;
    }
    const QDateTime late = std::min(view.asked, now).addDuration(kLateWatchPace);
    return std::max(paced, view.asked < progress.safeAt ? std::min(late, progress.safeAt) : late);
}

QDateTime Watch::next(const QDateTime &now) const
{
    QDateTime earliest = now.addDuration(kLateWatchPace);
    for (qsizetype at = 0; at < m_views.size(); ++at) {
        const WatchProgress known = progress(at, now);
        for (const View &view : m_views.at(at)) {
            earliest = std::min(earliest, nextOf(view, known, now));
        }
        if (known.state == WatchState::Published && known.safeAt > now) {
            earliest = std::min(earliest, known.safeAt);
        }
    }
    return earliest;
}

void Watch::take(const WatchQuestion &question, const DnsAnswer &answer, const QDateTime &now)
{
    for (qsizetype at = 0; at < m_views.size(); ++at) {
        WatchTarget &target = m_targets[at];
        for (View &view : m_views[at]) {
            if (view.question != question) {
                continue;
            }
            if (!isSettled(target.before) && isSettled(answer)) {
                target.before = answer;
                m_isBlind[at] = sightOf(target, answer) == Sight::New;
            }
            const bool isResolver = question.server.isEmpty();
            const bool isCounted = isResolver || answer.isAuthoritative;
            const bool isAlias = !isResolver && isForeignAlias(answer);
            const Sight sight = isAlias ? Sight::Old : isCounted ? sightOf(target, answer) : Sight::Unknown;
            view.heard = now;
            view.isQuiet = answer.outcome == DnsOutcome::TimedOut || answer.outcome == DnsOutcome::Unreachable;
            view.failures = sight == Sight::Unknown ? view.failures + 1 : 0;
            if (sight == Sight::Unknown) {
                continue;
            }
            if (sight != Sight::New) {
                view.newSince = {};
                view.oldTtl = isAlias ? view.oldTtl : std::max(view.oldTtl.value_or(0), answer.ttl);
            } else {
                view.newSince = view.newSince.isValid() ? view.newSince : now;
                view.newTtl = answer.ttl;
            }
            view.sight = sight;
        }
    }
}

QDateTime Watch::safeAt(qsizetype target) const
{
    const WatchTarget &about = m_targets.at(target);
    const QList<View> &views = m_views.at(target);
    QDateTime last;
    std::optional<quint32> seen;
    quint32 ownTtl = 0;
    for (const View &view : views) {
        if (!view.question.server.isEmpty() && view.sight != Sight::Unknown) {
            seen = view.oldTtl ? std::max(seen.value_or(0), *view.oldTtl) : seen;
            ownTtl = std::max(ownTtl, view.newTtl);
            last = last.isValid() ? std::max(last, view.newSince) : view.newSince;
        }
    }
    const bool wasOld = sightOf(about, about.before) != Sight::New;
    quint32 ttl = seen.value_or(ownTtl);
    if (!seen && wasOld) {
        ttl = std::max({ttl, about.before.ttl, isVoid(about.before) ? about.negativeTtl : 0});
    }
    if (!last.isValid()) { // no server is known; what the resolver says is all there is
        last = views.first().newSince;
        ttl = wasOld ? std::max(about.before.ttl, views.first().oldTtl.value_or(0)) : 0;
    }
    const std::chrono::seconds kept = m_isBlind.at(target) ? kUnknownCaching : cached(ttl);
    return last.addDuration(std::max(kept, cached(ttl)));
}

WatchProgress Watch::progress(qsizetype target, const QDateTime &now) const
{
    const QList<View> &views = m_views.at(target);
    const View &resolver = views.first();
    WatchProgress progress;
    progress.isOffline = std::ranges::all_of(views, &View::isQuiet);
    for (const View &view : views) {
        if (view.question.server.isEmpty()) {
            continue;
        }
        progress.silent += view.failures > 0 ? 1 : 0;
        progress.answering += view.sight == Sight::Unknown ? 0 : 1;
        progress.published += view.sight == Sight::New ? 1 : 0;
        progress.others += view.sight == Sight::Other ? 1 : 0;
    }
    const bool isAll = progress.answering > 0 ? progress.published == progress.answering
                                              : areServersOut(views) && resolver.sight == Sight::New;
    if (!isAll) {
        progress.state = progress.published > 0 ? WatchState::Some : WatchState::None;
        return progress;
    }
    progress.safeAt = safeAt(target);
    const bool isOver = progress.safeAt <= now;
    progress.isResolverBehind = isOver && resolver.sight != Sight::New && resolver.sight != Sight::Unknown;
    const bool isConfirmed =
        std::ranges::all_of(views, [&](const View &view) { return view.heard >= progress.safeAt; });
    progress.state = isOver && isConfirmed && !progress.isResolverBehind ? WatchState::Safe : WatchState::Published;
    return progress;
}

QList<WatchProgress> Watch::progress(const QDateTime &now) const
{
    QList<WatchProgress> all;
    for (qsizetype at = 0; at < m_targets.size(); ++at) {
        all.append(progress(at, now));
    }
    return all;
}

} // namespace BounceLens
