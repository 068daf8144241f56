// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "failure/failure.h"

#include <QString>

namespace BounceLens {

/// The texts of a card in the user's language, placeholders filled from this failure.
struct CardText
{
    QString title;
    Actor acts = Actor::SenderAdmin;
    QString because;
    QString meaning;
    QList<Steps> steps; ///< the acting audience first; audiences without steps are left out
    QString avoid;
    QString unknown;
};

/// A card speaks one language: the user's if all of its texts are translated into it, else English.
enum class CardLanguage { Users, English };

/// True if every text of the card is there in the user's language.
[[nodiscard]] bool isTranslated(const Card &card);

/// A placeholder without a value becomes words that still make a sentence ("the sender's domain").
[[nodiscard]] CardText cardText(const Match &match, const Failure &failure,
                                CardLanguage language = CardLanguage::Users);
/// The same for a card that is shown without a failure.
[[nodiscard]] CardText cardText(const Card &card);
[[nodiscard]] QString cardTitle(const Card &card);
/// The label of one of the card's links.
[[nodiscard]] QString cardLinkLabel(const Card &card, const Link &link);

} // namespace BounceLens
