// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/card.h"

namespace BounceLens {

QStringList textsOf(const Card &card)
{
    QStringList texts{card.title, card.because, card.meaning, card.avoid, card.unknown};
    for (const Steps &steps : card.steps) {
        texts += steps.steps;
    }
    for (const Link &link : card.links) {
        texts.append(link.label);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace BounceLens
