// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "failure/analysis.h"
#include "failure/join/clock.h"

namespace BounceLens {

enum class Happening {
    Written,  ///< Date of the message that came back
    Hop,      ///< a server took it: a Received line of the message, RFC 5321 section 4.4
    Accepted, ///< the reporting server took it: Arrival-Date, RFC 3464 section 2.2.5
    Attempt,  ///< one try of the delivery
    Told,     ///< the report was written: Date of the input
    GivesUp,  ///< until then the server goes on trying: Will-Retry-Until, RFC 3464 section 2.3.9
};

/// Something that befell a message, and how long after the one before.
struct TimelineEvent
{
    Happening what = Happening::Hop;
    QString written = {};             ///< its time as it stands in the input; null if none does
    std::optional<Instant> time = {}; ///< none if it could not be read
    QString from = {};                ///< of a hop: who handed the message over
    QString by = {};                  ///< who took it, tried it or wrote
    Action outcome = Action::Failed;  ///< of an attempt, and of what was told
    QString reply = {};               ///< of an attempt: the status line
    LineRange lines = {};
    /// Seconds since the last event before it whose time can be compared and believed; never negative.
    std::optional<qint64> delay = {};
    /// Seconds by which its clock is behind that event's, where it claims to be earlier.
    std::optional<qint64> clockBehind = {};
};

/// The way of a message, in the order in which it went.
struct Timeline
{
    QList<TimelineEvent> events;
    int leftOut = 0;         ///< hops in the middle that are not listed
    bool isReversed = false; ///< the Received lines stand in the wrong order, the first hop on top

    /// True if there is more to tell than one moment.
    [[nodiscard]] bool tells() const { return events.size() > 1; }
};

/// The way of the message of one failure. The order is that in which servers write their lines, never that of their
/// clocks: a clock that is wrong shows. Times without a zone are compared only with the ones of the same log.
[[nodiscard]] Timeline timelineOf(const Document &document, const Failure &failure);

constexpr int kMaxHops = 40; ///< listed; servers give up a loop after 25 to 100 hops (RFC 5321 section 6.3)

} // namespace BounceLens
