// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/replies.h"

#include "report/reply/letterwriter.h"

#include <algorithm>

namespace BounceLens {

RedactionLevel usualLevel(Reader reader)
{
    return reader == Reader::Customer ? RedactionLevel::CustomerSafe : RedactionLevel::None;
}

bool hasLetter(const Explanation &explanation, int failure, Reader reader)
{
    if (reader == Reader::Customer || reader == Reader::Ticket) {
        return true;
    }
    if (failure < 0 || !isAboutCard(situationOf(explanation, failure))) {
        return false;
    }
    const Match &match = explanation.matches.at(failure);
    return reader == Reader::Postmaster
               ? explanation.analysis.failures.at(failure).direction == Direction::Outgoing
               : std::ranges::contains(match.card->steps, Actor::SenderAdmin, &Steps::audience);
}

Letter writeLetter(const Explanation &explanation, int failure, const LetterRequest &request)
{
    return LetterWriter(explanation, failure, request).write();
}

QString customerReply(const Explanation &explanation, int failure)
{
    return writeLetter(explanation, failure, {}).text.text;
}

QString ticketNote(const Explanation &explanation, int failure)
{
    const LetterRequest request{.reader = Reader::Ticket,
                                .level = RedactionLevel::None,
                                .desk = {},
                                .own = {},
                                .trust = TextTrust::AsRead,
                                .checks = {},
                                .verdict = {}};
    return writeLetter(explanation, failure, request).text.text;
}

} // namespace BounceLens
