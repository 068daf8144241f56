// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <QLatin1StringView>
#include <QString>

namespace BounceLens {

/// What the customer has to be told, whatever the card says: the kind of the input, its warnings and the last outcome
/// decide it together.
enum class Situation {
    Failed,
    Delayed,
    Delivered,
    DeliveredAfterAll, ///< an earlier attempt failed
    Complaint,
    Receipt,
    AutoReply,
    Challenge,
    FakeBounce,
    MadeUpReport, ///< by the receiver, who had taken the message
    Backscatter,
    NotABounce,
    Incoming,     ///< our own server refused a stranger's message
    NothingFound, ///< a report, log or line that tells of no failure
    Unreadable,   ///< empty, or no text
};

/// \a failure -1: of the input as a whole.
[[nodiscard]] Situation situationOf(const Explanation &explanation, int failure);

/// Its key in resources/replies: "delivered-after-all".
[[nodiscard]] QLatin1StringView idOf(Situation situation);

/// True if the kind of the input overrules every card: nothing that such a mail says is to be relied on.
[[nodiscard]] bool decidesAlone(Situation situation);

/// What stands above everything: the title of the card, or the name of the kind where that says more.
[[nodiscard]] QString verdictTitle(const Explanation &explanation, int failure);

/// True if something has to be done about the failure, as its card says; false if the kind or the outcome say more.
[[nodiscard]] bool isAboutCard(Situation situation);

/// The failures that belong to one message with this one, itself among them: those of a report are about one message,
/// in a log those of one queue or message id. Empty for -1.
[[nodiscard]] QList<int> failuresOfOneMessage(const Explanation &explanation, int failure);

} // namespace BounceLens
