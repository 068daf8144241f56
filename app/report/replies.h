// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/plan.h"
#include "check/verdict.h"
#include "explain/explanation.h"
#include "failure/analyse.h"
#include "report/redaction/redactor.h"

#include <QString>

#include <optional>

namespace BounceLens {

/// For whom a text is that leaves the program.
enum class Reader {
    Customer,
    Ticket,     ///< a note for colleagues
    OwnAdmin,   ///< whoever runs the sender's mail
    Postmaster, ///< of the other side; always in English
};

/// How the desk signs; what is empty comes from resources/replies.
struct Desk
{
    QString name;
    QString greeting;
    QString signature;
};

struct LetterRequest
{
    Reader reader = Reader::Customer;
    RedactionLevel level = RedactionLevel::CustomerSafe;
    Desk desk;
    Own own;
    TextTrust trust = TextTrust::AsRead;
    QString checks;                 ///< what live checks say of the card, in the language in use; may be empty
    std::optional<Verdict> verdict; ///< of live checks; none if none were run
    QString language;               ///< one of languages(); empty: the one in use
};

struct Letter
{
    MaskedText text;
    QString language;     ///< the one language that all of it is in
    bool isShort = false; ///< a card has texts that are not translated: its reason and who acts stand in their place
};

/// The level at which a text for this reader leaves if nobody says otherwise.
[[nodiscard]] RedactionLevel usualLevel(Reader reader);

/// True if there is something to say to this reader; to customers and colleagues there always is.
[[nodiscard]] bool hasLetter(const Explanation &explanation, int failure, Reader reader);

/// The text for one failure and those of the same message (\a failure -1: for an input without failures), made from
/// resources/replies. The wording follows situationOf(); the recipient is called as the customer wrote it, never by an
/// address to which somebody forwards.
[[nodiscard]] Letter writeLetter(const Explanation &explanation, int failure, const LetterRequest &request);

/// A reply for the customer, at its usual level.
[[nodiscard]] QString customerReply(const Explanation &explanation, int failure);

/// A note for the ticket: everything an expert needs, unredacted but with secrets masked.
[[nodiscard]] QString ticketNote(const Explanation &explanation, int failure);

} // namespace BounceLens
