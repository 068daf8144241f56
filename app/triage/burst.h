// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace BounceLens {

/// A run of failures that came closer together than is usual.
struct Burst
{
    qsizetype first = 0; ///< places in the list of times
    qsizetype found = 0; ///< with which the threshold was reached
    qsizetype last = 0;
    int threshold = 0;
    qint64 window = 0; ///< milliseconds within which so many came

    friend bool operator==(const Burst &, const Burst &) = default;
};

/// From the first to the last of all failures that were read, whatever their cause; milliseconds.
struct TimeSpan
{
    qint64 from = 0;
    qint64 to = 0;
};

/// The bursts in the times of one cause, which are in order. A burst begins where kIncidentFailures stand within
/// kIncidentWindow, or more where more are usual; where next to none are, within one of kSlowIncidentWindows. It goes
/// on until it is silent for ten times its own mean gap, at least kShortestSilence and at most kLongestSilence.
///
/// What is usual is the median, which a few bursts do not move: of the hours of the span, if it has six, and of the
/// same time of day on all of its days, if it has three. The threshold is the least number that so many failures reach
/// by chance (Poisson) in less than one window of ten million, and more than twice the worst ten minutes that are usual
/// around that time of day. The slow ones also go by the mean, and need a span of a day.
[[nodiscard]] QList<Burst> burstsIn(const QList<qint64> &times, TimeSpan span);

/// The silence behind the last of \a count failures that ends their burst.
[[nodiscard]] qint64 endingSilence(qint64 first, qint64 last, qsizetype count);

} // namespace BounceLens
