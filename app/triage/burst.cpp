// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/burst.h"

#include "triage/incident.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace BounceLens {

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kLeastHours = 6;
constexpr qint64 kLeastDays = 3;
constexpr double kByChance = 1e-7; ///< of a window: 30 days have 4,320 of them, and many causes

qint64 floored(qint64 value, qint64 unit)
{
    return (value >= 0 ? value : value - unit + 1) / unit;
}

/// The median of so many numbers, of which these are not 0.
double medianOf(QList<int> counts, qint64 of)
{
    const qint64 zeros = of - counts.size();
    const qint64 middle = of / 2;
    if (middle < zeros) {
        return 0;
    }
    std::ranges::nth_element(counts, counts.begin() + (middle - zeros));
    return counts.at(middle - zeros);
}

/// The least number that a mean of \a mean reaches by chance in less than kByChance of all cases.
int rareCount(double mean)
{
    constexpr double kLarge = 100; // from here on near enough to a normal distribution, of which so much is 5.2 sigma
    if (mean > kLarge) {
        return int(std::ceil(mean + 5.2 * std::sqrt(mean)));
    }
    double term = std::exp(-mean);
    double tail = 1 - term;
    int count = 1;
    while (tail > kByChance) {
        term *= mean / count;
        tail -= term;
        ++count;
    }
    return count;
}

/// What is usual for one cause, counted when it is first asked for.
class Usual
{
public:
    Usual(const QList<qint64> &times, TimeSpan span)
        : m_times(times)
        , m_span(span)
    {
    }

    [[nodiscard]] int threshold(qint64 time)
    {
        if (!m_isCounted) {
            count();
        }
        const int hour = int(floored(time, kHour) - floored(time, kDay) * (kDay / kHour));
        const double inHour = std::max(m_anyHour, m_byHour[size_t(hour)]);
        const double inWindow = inHour * double(kIncidentWindow) / double(kHour);
        return std::max(kIncidentFailures, inWindow > 0 ? rareCount(inWindow) : 0);
    }

private:
    void count()
    {
        m_isCounted = true;
        QHash<qint64, int> hours;
        for (const qint64 time : m_times) {
            ++hours[floored(time, kHour)];
        }
        const qint64 spanHours = floored(m_span.to, kHour) - floored(m_span.from, kHour) + 1;
        if (spanHours >= kLeastHours) {
            m_anyHour = medianOf(hours.values(), spanHours);
        }
        const qint64 days = floored(m_span.to, kDay) - floored(m_span.from, kDay) + 1;
        for (qint64 hour = 0; days >= kLeastDays && hour < qint64(m_byHour.size()); ++hour) {
            m_byHour[size_t(hour)] = usualAt(hour, days, hours);
        }
    }

    /// An hour and its neighbours: one alone has too few failures to tell.
    static double usualAt(qint64 hour, qint64 days, const QHash<qint64, int> &hours)
    {
        QHash<qint64, int> byDay;
        constexpr qint64 kHours = kDay / kHour;
        for (const auto &[at, count] : hours.asKeyValueRange()) {
            for (const qint64 near : {at - 1, at, at + 1}) {
                if (floored(near, 1) - floored(near, kHours) * kHours == hour) {
                    byDay[floored(near, kHours)] += count;
                }
            }
        }
        return medianOf(byDay.values(), days) / 3;
    }

    const QList<qint64> &m_times;
    TimeSpan m_span;
    bool m_isCounted = false;
    double m_anyHour = 0;
    std::array<double, 24> m_byHour{};
};

/// Where the burst ends that begins at \a first and was found at \a found.
qsizetype endOf(const QList<qint64> &times, qsizetype first, qsizetype found)
{
    qsizetype last = found;
    while (last + 1 < times.size() &&
           times.at(last + 1) - times.at(last) <= endingSilence(times.at(first), times.at(last), last - first + 1)) {
        ++last;
    }
    return last;
}

} // namespace

qint64 endingSilence(qint64 first, qint64 last, qsizetype count)
{
    const qint64 gap = count > 1 ? (last - first) / (count - 1) : 0;
    return std::clamp(10 * gap, kShortestSilence, kLongestSilence);
}

QList<Burst> burstsIn(const QList<qint64> &times, TimeSpan span)
{
    QList<Burst> bursts;
    Usual usual(times, span);
    qsizetype first = 0;
    for (qsizetype at = 0; at < times.size(); ++at) {
        while (times.at(at) - times.at(first) > kIncidentWindow) {
            ++first;
        }
        const qsizetype count = at - first + 1;
        if (count < kIncidentFailures) {
            continue;
        }
        const int threshold = usual.threshold(times.at(at));
        if (count >= threshold) {
            const qsizetype last = endOf(times, first, at);
            bursts.append({.first = first, .found = at, .last = last, .threshold = threshold});
            at = last;
            first = last + 1;
        }
    }
    return bursts;
}

} // namespace BounceLens
