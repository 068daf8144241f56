// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/card.h"

#include <QString>
#include <QStringList>

#include <array>

namespace BounceLens {

constexpr int kIncidentFailures = 5;                 ///< within kIncidentWindow make an incident
constexpr qint64 kIncidentWindow = 10LL * 60 * 1000; ///< milliseconds
/// The same for causes that are rare, of which fewer in an hour say as much; milliseconds.
constexpr std::array<qint64, 2> kSlowIncidentWindows{3 * kIncidentWindow, 6 * kIncidentWindow};
constexpr qint64 kShortestSilence = 15LL * 60 * 1000; ///< milliseconds without a failure that end a quick incident
constexpr qint64 kLongestSilence = 60LL * 60 * 1000;  ///< the same for a slow one

/// Whom or what the failures of one cause have in common, beside their reason and the system that refused.
enum class CauseSubject {
    None,
    SendingAddress, ///< the IP address that sent
    SenderDomain,
    RecipientDomain, ///< for faults of the other side
};

/// Failures of one cause that came close together.
struct TriageIncident
{
    QString reason;
    QString system; ///< Row::system
    CauseSubject about = CauseSubject::None;
    QString subject; ///< the address or domain

    qint64 first = 0;                  ///< time of the first failure; milliseconds since 1970, UTC, as all times here
    qint64 found = 0;                  ///< time of the failure with which the rule was met
    qint64 last = 0;                   ///< time of the last failure
    int failures = 0;                  ///< each mail and recipient once
    int threshold = kIncidentFailures; ///< failures within window that were asked for
    qint64 window = kIncidentWindow;
    bool isUnusual = false; ///< threshold is higher, because so many are usual for this cause

    enum class State {
        Going,     ///< the last failure is not long ago
        Over,      ///< no failure since
        Delivered, ///< and something was delivered since
    };
    State state = State::Going;
    qint64 delivered = 0; ///< the last delivery behind the last failure

    QString card;                    ///< of the most failures
    Actor acts = Actor::SenderAdmin; ///< the same
    int permanent = 0;               ///< failures that are final
    QStringList senders;             ///< whose mail it was, each once, in the order of the alphabet
    int recipients = 0;              ///< different ones

    friend bool operator==(const TriageIncident &, const TriageIncident &) = default;
};

} // namespace BounceLens
