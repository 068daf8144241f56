// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace BounceLens {

/// What a phrase of resources/dialects tells when it stands in an input.
enum class PhraseKind : quint8 {
    System,       ///< only this program writes so
    Failure,      ///< that, and mostly why, something failed
    Hint,         ///< that something failed, in weak words
    Boilerplate,  ///< stands in every bounce of a program and tells nothing about this one
    Recipient,    ///< the failed recipient follows, on the same or the next filled line
    Reason,       ///< the reason follows, on the same or the next filled line
    Returned,     ///< the copy of the returned message, or its header, begins below
    End,          ///< what follows does not belong to the status line
    Lead,         ///< names who said what stands on the next line
    Reporter,     ///< the name of the reporting server follows
    About,        ///< the sentence names whom a message could not be delivered to
    Delay,        ///< nothing has failed yet
    GivenUp,      ///< the sender gave up for good
    Subject,      ///< in the Subject of bounces
    DelaySubject, ///< in the Subject of delay notices
    Sender,       ///< in the From field of bounces
    AutoReply,    ///< in the Subject of auto-replies
    Challenge,    ///< asks the sender to prove to be a person
    Fake,         ///< phishing dressed as a bounce
    MailProgram,  ///< a program for people, where each sets up the own account, shows what its server answered
    Away,         ///< the writer is not there
    Automatic,    ///< the answer was not written by a person
    Acknowledge,  ///< thanks for a mail, or says that it came and will be answered
    Answer,       ///< in the Subject of what a person answers: "Re:"
    Pass,         ///< in the Subject of what a person passes on: "Fwd:"
    Wrote,        ///< names whom the quoted lines below come from
    Delivered,    ///< a message reached its recipient or was passed on
    Displayed,    ///< a message was opened, or removed unread
    Complaint,    ///< somebody calls a message spam
    Role,         ///< in the name of a sender who claims to run the mail
    Own,          ///< what follows belongs to the reader
    Greeting,     ///< the reader is spoken to
    Messages,     ///< several messages
    Held,         ///< they wait, or did not arrive
    Incoming,     ///< they are for the reader
    Storage,      ///< a mailbox, its room or an account
    Full,         ///< it is full, or must be enlarged
    Deadline,     ///< something is lost if the reader does nothing
    Call,         ///< asks the reader to do something
    Goods,        ///< what a carrier or a shop delivers
    Forward,      ///< a line above the header of a forwarded mail
    Prefix,       ///< put in front of a subject by mail programs when a person forwards or answers
    FieldFrom,    ///< names of header fields in forwarded mails, in the languages of mail programs
    FieldSent,
    FieldTo,
    FieldCc,
    FieldSubject,
};

/// The keys of the TOML files, in the order of PhraseKind.
constexpr std::array kPhraseKindIds{
    QLatin1StringView("system"),      QLatin1StringView("failure"),       QLatin1StringView("hint"),
    QLatin1StringView("boilerplate"), QLatin1StringView("recipient"),     QLatin1StringView("reason"),
    QLatin1StringView("returned"),    QLatin1StringView("end"),           QLatin1StringView("lead"),
    QLatin1StringView("reporter"),    QLatin1StringView("about"),         QLatin1StringView("delay"),
    QLatin1StringView("given-up"),    QLatin1StringView("subject"),       QLatin1StringView("delay-subject"),
    QLatin1StringView("sender"),      QLatin1StringView("auto-reply"),    QLatin1StringView("challenge"),
    QLatin1StringView("fake"),        QLatin1StringView("mail-program"),  QLatin1StringView("away"),
    QLatin1StringView("automatic"),   QLatin1StringView("acknowledge"),   QLatin1StringView("answer"),
    QLatin1StringView("pass"),        QLatin1StringView("wrote"),         QLatin1StringView("delivered"),
    QLatin1StringView("displayed"),   QLatin1StringView("complaint"),     QLatin1StringView("role"),
    QLatin1StringView("own"),         QLatin1StringView("greeting"),      QLatin1StringView("messages"),
    QLatin1StringView("held"),        QLatin1StringView("incoming"),      QLatin1StringView("storage"),
    QLatin1StringView("full"),        QLatin1StringView("deadline"),      QLatin1StringView("call"),
    QLatin1StringView("goods"),       QLatin1StringView("forward"),       QLatin1StringView("prefix"),
    QLatin1StringView("from"),        QLatin1StringView("sent"),          QLatin1StringView("to"),
    QLatin1StringView("cc"),          QLatin1StringView("field-subject"),
};

} // namespace BounceLens
