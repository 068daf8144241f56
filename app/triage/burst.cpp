// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/burst.h"

#include "triage/incident.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace BounceLens {

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kLeastHours = 6;
constexpr qint64 kLeastDays = 3;
constexpr qint64 kMostDays = 400;  ///< that are looked at: a time that is far off makes the span long
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

    /// Of failures within kIncidentWindow.
    [[nodiscard]] int threshold(qint64 time)
    {
        if (!m_isCounted) {
            count();
        }
        const qint64 day = floored(time, kDay);
        const auto slot = size_t(floored(time, kIncidentWindow) - day * kSlotsOfDay);
        int &known = m_thresholds[slot];
        if (known == 0) {
            const double inHour = std::max(m_anyHour, usualAt(qint64(slot) / kSlotsOfHour));
            const double inWindow = inHour / double(kSlotsOfHour);
            known = std::max({kIncidentFailures, inWindow > 0 ? rareCount(inWindow) : 0, overUsualPeak(qint64(slot))});
        }
        return known;
    }

    /// Of failures within a longer time; nothing where that would say little.
    [[nodiscard]] std::optional<int> threshold(qint64 time, qint64 window)
    {
        const bool isRare = threshold(time) == kIncidentFailures && m_span.to - m_span.from >= kDay;
        if (!isRare) {
            return std::nullopt;
        }
        const qint64 hour = floored(time, kHour) - floored(time, kDay) * kHoursOfDay;
        const double others = double(m_times.size() - kIncidentFailures);
        const double inHour = std::max(others * double(kHour) / double(m_span.to - m_span.from), usualAt(hour));
        return std::max(kIncidentFailures, rareCount(inHour * double(window) / double(kHour)));
    }

private:
    static constexpr qint64 kSlotsOfHour = kHour / kIncidentWindow;
    static constexpr qint64 kSlotsOfDay = kDay / kIncidentWindow;
    static constexpr qint64 kHoursOfDay = kDay / kHour;

    void count()
    {
        m_isCounted = true;
        for (const qint64 time : m_times) {
            ++m_hours[floored(time, kHour)];
            ++m_slots[floored(time, kIncidentWindow)];
        }
        const qint64 hours = floored(m_span.to, kHour) - floored(m_span.from, kHour) + 1;
        m_anyHour = hours >= kLeastHours ? medianOf(m_hours.values(), hours) : 0;
        m_firstDay = floored(m_span.from, kDay);
        m_days = std::min(floored(m_span.to, kDay) - m_firstDay + 1, kMostDays);
    }

    /// The median of what the days have of something; 0 for too few days.
    template <typename Count>
    [[nodiscard]] double medianDay(Count countOf) const
    {
        QList<int> counts;
        for (qint64 day = m_firstDay; m_days >= kLeastDays && day < m_firstDay + m_days; ++day) {
            if (const int count = countOf(day); count > 0) {
                counts.append(count);
            }
        }
        return m_days >= kLeastDays ? medianOf(counts, m_days) : 0;
    }

    /// In an hour of the day. Its neighbours count too: one alone has too few failures to tell.
    [[nodiscard]] double usualAt(qint64 hour) const
    {
        return medianDay([&](qint64 day) {
                   const qint64 at = day * kHoursOfDay + hour;
                   return m_hours.value(at - 1) + m_hours.value(at) + m_hours.value(at + 1);
               }) /
               3;
    }

    /// More than twice the worst ten minutes that most days have around this time: a newsletter goes out each night.
    [[nodiscard]] int overUsualPeak(qint64 slot) const
    {
        constexpr double kLeastPeak = 2;
        const double peak = medianDay([&](qint64 day) {
            int most = 0;
            for (qint64 near = slot - kSlotsOfHour / 2; near <= slot + kSlotsOfHour / 2; ++near) {
                most = std::max(most, m_slots.value(day * kSlotsOfDay + near));
            }
            return most;
        });
        return peak >= kLeastPeak ? int(2 * peak) + kIncidentFailures - 1 : 0;
    }

    const QList<qint64> &m_times;
    TimeSpan m_span;
    bool m_isCounted = false;
    QHash<qint64, int> m_hours;
    QHash<qint64, int> m_slots; ///< of kIncidentWindow
    double m_anyHour = 0;
    qint64 m_firstDay = 0;
    qint64 m_days = 0;
    std::array<int, size_t(kSlotsOfDay)> m_thresholds{}; ///< 0: not known yet
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

/// The burst that a failure makes one, by the shortest time in which enough came.
std::optional<Burst> burstAt(const QList<qint64> &times, qsizetype begin, qsizetype at, Usual &usual)
{
    if (at - begin + 1 < kIncidentFailures ||
        times.at(at) - times.at(at - kIncidentFailures + 1) > kSlowIncidentWindows.back()) {
        return std::nullopt;
    }
    const auto within = [&](qint64 window, int threshold) -> std::optional<Burst> {
        const auto from = std::lower_bound(times.begin() + begin, times.begin() + at, times.at(at) - window);
        const qsizetype first = from - times.begin();
        return at - first + 1 < threshold
                   ? std::nullopt
                   : std::optional(
                         Burst{.first = first, .found = at, .last = at, .threshold = threshold, .window = window});
    };
    if (const auto quick = within(kIncidentWindow, usual.threshold(times.at(at)))) {
        return quick;
    }
    for (const qint64 window : kSlowIncidentWindows) {
        const auto threshold = usual.threshold(times.at(at), window);
        if (const auto slow = threshold ? within(window, *threshold) : std::nullopt) {
            return slow;
        }
    }
    return std::nullopt;
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
    qsizetype begin = 0; // behind the last burst
    for (qsizetype at = 0; at < times.size(); ++at) {
        if (const auto found = burstAt(times, begin, at, usual)) {
            bursts.append(*found);
            bursts.last().last = endOf(times, found->first, at);
            at = bursts.last().last;
            begin = at + 1;
        }
    }
    return bursts;
}

} // namespace BounceLens
