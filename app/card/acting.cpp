// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/acting.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isSendersSide(Actor actor)
{
    return actor == Actor::Sender || actor == Actor::SenderAdmin;
}

/// True for what the writer of a message can change in it, wherever it is refused.
bool isOfMessage(const Reason &reason)
{
    return reason.about == "content"_L1 || reason.about == "size"_L1;
}

/// True for what the settings of a mail program decide: the sender address, the login, the outgoing server.
bool isOfAccount(const Reason &reason)
{
    return reason.about == "sender"_L1 || reason.about == "relay"_L1;
}

/// The card's, but for waits that are over and faults that may pass by themselves.
Acting actingInTime(const Card &card, Permanence permanence, const Reason &reason)
{
    if (permanence == Permanence::Temporary && card.acts == reason.acts && reason.actsMeanwhile) {
        return {.acts = *reason.actsMeanwhile, .because = ActsBecause::StillTried};
    }
    if (permanence == Permanence::Permanent && card.acts == Actor::Wait) {
        return {.acts = reason.actsFinally.value_or(reason.acts), .because = ActsBecause::Final};
    }
    return {.acts = card.acts};
}

} // namespace

Acting actingOn(const Failure &failure, const Card &card, Permanence permanence, const Reason *reason)
{
    if (!reason) {
        return {.direction = failure.direction, .acts = card.acts};
    }
    Acting acting = actingInTime(card, permanence, *reason);
    acting.direction = failure.direction;
    if (acting.direction == Direction::Outgoing && reason->isOwnSide && isSendersSide(card.acts)) {
        acting.direction = Direction::Submission;
    }
    if (acting.direction == Direction::Forwarding && isSendersSide(acting.acts) && !isOfMessage(*reason)) {
        acting.acts = Actor::RecipientAdmin;
        acting.because = ActsBecause::Forwarded;
    } else if (failure.isByMailProgram && acting.acts == Actor::SenderAdmin && isOfAccount(*reason)) {
        acting.acts = Actor::Sender;
        acting.because = ActsBecause::OwnAccount;
    }
    if (acting.acts == card.acts) {
        acting.because = ActsBecause::Card;
    }
    return acting;
}

} // namespace BounceLens
