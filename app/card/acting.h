// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/card.h"
#include "failure/failure.h"

namespace BounceLens {

/// Why this party acts.
enum class ActsBecause {
    Card,       ///< the card says so
    StillTried, ///< a server tries again by itself
    Final,      ///< no server tries any more, so that waiting is over
    Forwarded,  ///< a server of the recipient passed the message on
    OwnAccount, ///< a mail program's settings are its user's to change
};

/// Who refused whom, and who must act for that.
struct Acting
{
    Direction direction = Direction::Outgoing;
    Actor acts = Actor::SenderAdmin;
    ActsBecause because = ActsBecause::Card;
};

/// A card says who acts where the recipient's side refuses the sender's. It is another one
/// - while a server still tries, or when none does any more: Reason::actsMeanwhile and actsFinally;
/// - behind a server that forwards: what would be the sender's to solve is its administrator's, but for the content;
/// - in the mail program of a person: the sender sets up the own account, no administrator.
/// Reasons for which only the sender's own side refuses (Reason::isOwnSide) make it a submission, whatever the input
/// shows. \a reason is that of the card; may be null.
[[nodiscard]] Acting actingOn(const Failure &failure, const Card &card, Permanence permanence, const Reason *reason);

} // namespace BounceLens
