// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/join/attempts.h"

#include "failure/join/clock.h"

#include <algorithm>

namespace BounceLens {

namespace {

struct Timed
{
    Instant at;
    qsizetype number = 0;
};

/// Without a year, what stands more than half a year behind the earliest one is of the year before.
void goOverNewYear(QList<Timed> &timed)
{
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    const auto earliest = std::ranges::min_element(timed, {}, [](const Timed &one) { return one.at.milliseconds; });
    if (timed.isEmpty() || earliest->at.hasYear) {
        return;
    }
    const qint64 limit = earliest->at.milliseconds + 183 * kDay;
    for (Timed &one : timed) {
        one.at.milliseconds -= one.at.milliseconds > limit ? 366 * kDay : 0;
    }
}

/// Orders by time if every one has a time and these can be compared; a report without a time is the last word.
void order(QList<Observation> &tries)
{
    QList<Timed> timed;
    for (qsizetype number = 0; number < tries.size(); ++number) {
        const auto at = instantFrom(tries.at(number).time);
        if (!at || (!timed.isEmpty() && timed.first().at.hasYear != at->hasYear)) {
            return;
        }
        timed.append({*at, number});
    }
    goOverNewYear(timed);
    std::ranges::stable_sort(timed, {}, [](const Timed &one) { return one.at.milliseconds; });
    QList<Observation> ordered;
    for (const Timed &one : std::as_const(timed)) {
        ordered.append(tries.at(one.number));
    }
    tries = ordered;
}

} // namespace

Course courseOf(const JoinedDelivery &delivery)
{
    Course course;
    for (const Observation &observation : delivery.observations) {
        (observation.foundBy == FoundBy::Text ? course.words : course.tries).append(observation);
    }
    if (course.tries.isEmpty()) {
        course.tries.swap(course.words);
    }
    if (course.tries.size() > 1) {
        order(course.tries);
    }
    course.outcome = course.tries.last().action;
    return course;
}

} // namespace BounceLens
