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

/// What becomes of a text that the language in use does not have: a card changed, or only its title is translated.
enum class Gaps {
    InEnglish, ///< each such text is English
    LeftOut,   ///< as if the card did not have it; a list of steps with a gap as a whole
};

/// True if every text of the card is there in the language in use. A card of the user's own is in whatever language it
/// was written in, and counts as translated.
[[nodiscard]] bool isTranslated(const Card &card);
/// Those texts of the card that are not.
[[nodiscard]] QStringList untranslatedTexts(const Card &card);

/// A placeholder without a value becomes words that still make a sentence ("the sender's domain").
[[nodiscard]] CardText cardText(const Match &match, const Failure &failure, Gaps gaps = Gaps::InEnglish);
/// The same for a card that is shown without a failure.
[[nodiscard]] CardText cardText(const Card &card);
[[nodiscard]] QString cardTitle(const Card &card);
/// The label of one of the card's links.
[[nodiscard]] QString cardLinkLabel(const Card &card, const Link &link);

} // namespace BounceLens
