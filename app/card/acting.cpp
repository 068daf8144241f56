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

} // namespace

Acting actingOn(const Failure &failure, const Card &card, const Reason *reason)
{
    Acting acting{.direction = failure.direction, .acts = card.acts};
    if (!reason) {
        return acting;
    }
    if (acting.direction == Direction::Outgoing && reason->isOwnSide && isSendersSide(card.acts)) {
        acting.direction = Direction::Submission;
    }
    if (acting.direction == Direction::Forwarding && isSendersSide(card.acts) && !isOfMessage(*reason)) {
        acting.acts = Actor::RecipientAdmin;
    } else if (failure.isByMailProgram && card.acts == Actor::SenderAdmin && isOfAccount(*reason)) {
        acting.acts = Actor::Sender;
    }
    return acting;
}

} // namespace BounceLens
