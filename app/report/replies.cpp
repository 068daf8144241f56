// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/replies.h"

#include "report/language.h"
#include "report/reply/letterwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
    LetterRequest asked = request;
    asked.language = request.reader == Reader::Postmaster     ? u"en"_s
                     : languages().contains(request.language) ? request.language
                                                              : languageInUse();
    if (asked.language != languageInUse()) {
        asked.checks.clear();
    }
    const Speaking speaking(asked.language);
    return LetterWriter(explanation, failure, asked).write();
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
                                .verdict = {},
                                .language = {}};
    return writeLetter(explanation, failure, request).text.text;
}

} // namespace BounceLens
