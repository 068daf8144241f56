// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cardtext.h"

namespace BounceLens {
CardText cardText(const Match &match, const Failure &)
{
    return cardText(*match.card);
}
CardText cardText(const Card &card)
{
    return {card.title, card.because, card.meaning, card.steps, card.avoid, card.unknown};
}
QString cardTitle(const Card &card)
{
    return card.title;
}
} // namespace BounceLens
