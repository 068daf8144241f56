// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/signwords.h"

#include "report/words.h"
#include "report/wordscontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

struct SignWords
{
    const char *id;
    const char *sentence;
};

constexpr std::array kSignWords{
    SignWords{"acknowledging-words",
              QT_TRANSLATE_NOOP("Signs", "It thanks for a message or says that it will be answered.")},
    SignWords{"action-delayed",
              QT_TRANSLATE_NOOP("Signs", "The delivery status says that all messages are only delayed.")},
    SignWords{"action-failed", QT_TRANSLATE_NOOP("Signs", "The delivery status says that a delivery failed.")},
    SignWords{"action-finished",
              QT_TRANSLATE_NOOP("Signs", "The delivery status says that the message was delivered or passed on.")},
    SignWords{"answers-mail", QT_TRANSLATE_NOOP("Signs", "A person answers another message.")},
    SignWords{"attached-program", QT_TRANSLATE_NOOP("Signs", "A program is attached.")},
    SignWords{"auto-generated", QT_TRANSLATE_NOOP("Signs", "The header says that a program wrote it.")},
    SignWords{"auto-replied", QT_TRANSLATE_NOOP("Signs", "The header says that it is an automatic answer.")},
    SignWords{"auto-reply-field", QT_TRANSLATE_NOOP("Signs", "The header has a field of automatic answers.")},
    SignWords{"automatic-words", QT_TRANSLATE_NOOP("Signs", "It says that it is an automatic answer.")},
    SignWords{"away-words", QT_TRANSLATE_NOOP("Signs", "It says that somebody is away.")},
    SignWords{"bounce-words", QT_TRANSLATE_NOOP("Signs", "It uses words of bounces.")},
    SignWords{"call-behind-link", QT_TRANSLATE_NOOP("Signs", "It asks for something behind a link.")},
    SignWords{"challenge-words", QT_TRANSLATE_NOOP("Signs", "It asks the sender to confirm the message.")},
    SignWords{"claims-readers-domain",
              QT_TRANSLATE_NOOP("Signs", "The sender's name claims to be of the reader's domain.")},
    SignWords{"complaint-words", QT_TRANSLATE_NOOP("Signs", "It calls a message spam.")},
    SignWords{"copied-report",
              QT_TRANSLATE_NOOP("Signs", "A mail system's report with a server's reply was copied into it.")},
    SignWords{"daemon-sender", QT_TRANSLATE_NOOP("Signs", "The sender is a mail system.")},
    SignWords{"deadline", QT_TRANSLATE_NOOP("Signs", "It threatens a loss if nothing is done.")},
    SignWords{"delay-words", QT_TRANSLATE_NOOP("Signs", "It says that the delivery is tried further.")},
    SignWords{"delivered-words", QT_TRANSLATE_NOOP("Signs", "It says that the message was delivered or passed on.")},
    SignWords{"delivery-status-part", QT_TRANSLATE_NOOP("Signs", "It has a delivery status as a part of its own.")},
    SignWords{"delivery-status-text", QT_TRANSLATE_NOOP("Signs", "Its text holds the fields of a delivery status.")},
    SignWords{"delivery-status-type", QT_TRANSLATE_NOOP("Signs", "Its type is that of a delivery report.")},
    SignWords{"disguised-letters",
              QT_TRANSLATE_NOOP("Signs", "Words are disguised with letters that only look alike.")},
    SignWords{"displayed-words", QT_TRANSLATE_NOOP("Signs", "It says that a message was opened or removed unread.")},
    SignWords{"disposition-notification", QT_TRANSLATE_NOOP("Signs", "It has the form of a read receipt.")},
    SignWords{"disposition-refused",
              QT_TRANSLATE_NOOP("Signs", "The read receipt says that a filter or the mailbox refused the message.")},
    SignWords{"example-reply", QT_TRANSLATE_NOOP("Signs", "It quotes a reply as an example, for no recipient.")},
    SignWords{"failed-authentication",
              QT_TRANSLATE_NOOP("Signs", "The sender's domain could not be confirmed on its way.")},
    SignWords{"failed-recipients", QT_TRANSLATE_NOOP("Signs", "The header names the failed recipients.")},
    SignWords{"failure-found", QT_TRANSLATE_NOOP("Signs", "It tells of a failure.")},
    SignWords{"failure-with-recipient", QT_TRANSLATE_NOOP("Signs", "It names whom it failed for.")},
    SignWords{"fake-words", QT_TRANSLATE_NOOP("Signs", "It uses words of phishing mails.")},
    SignWords{"feedback-report", QT_TRANSLATE_NOOP("Signs", "It has the form of a spam complaint.")},
    SignWords{"from-reader", QT_TRANSLATE_NOOP("Signs", "It claims to come from the reader.")},
    SignWords{"given-up-words", QT_TRANSLATE_NOOP("Signs", "It says that the delivery was given up.")},
    SignWords{"goods-words", QT_TRANSLATE_NOOP("Signs", "It is about goods that are delivered.")},
    SignWords{"greets-address", QT_TRANSLATE_NOOP("Signs", "It greets an address instead of a name.")},
    SignWords{"header-of-bounce", QT_TRANSLATE_NOOP("Signs", "The header of a bounce stands in its text.")},
    SignWords{"held-mail", QT_TRANSLATE_NOOP("Signs", "It says that several messages wait.")},
    SignWords{"hidden-text", QT_TRANSLATE_NOOP("Signs", "It holds text that its reader does not see.")},
    SignWords{"incoming-mail", QT_TRANSLATE_NOOP("Signs", "It is about mail to the reader, not from the reader.")},
    SignWords{"link-elsewhere", QT_TRANSLATE_NOOP("Signs", "A link leads to another domain.")},
    SignWords{"link-names-reader", QT_TRANSLATE_NOOP("Signs", "A link carries the reader's address with it.")},
    SignWords{"links-to-sender", QT_TRANSLATE_NOOP("Signs", "All links lead to the sender's own domain.")},
    SignWords{"mail-program", QT_TRANSLATE_NOOP("Signs", "A person's mail program wrote it.")},
    SignWords{"mailing-list", QT_TRANSLATE_NOOP("Signs", "It came through a mailing list.")},
    SignWords{"many-away-words", QT_TRANSLATE_NOOP("Signs", "It says in more than one way that somebody is away.")},
    SignWords{"many-delay-words",
              QT_TRANSLATE_NOOP("Signs", "It says more than once that the delivery is tried further.")},
    SignWords{"many-fake-words", QT_TRANSLATE_NOOP("Signs", "It uses more words of phishing mails.")},
    SignWords{"marked-as-spam", QT_TRANSLATE_NOOP("Signs", "A filter called it spam.")},
    SignWords{"newsletter", QT_TRANSLATE_NOOP("Signs", "It can be unsubscribed from.")},
    SignWords{"no-reply-sender", QT_TRANSLATE_NOOP("Signs", "The sender cannot be answered.")},
    SignWords{"no-sender", QT_TRANSLATE_NOOP("Signs", "It has no sender.")},
    SignWords{"nothing-failed", QT_TRANSLATE_NOOP("Signs", "No failure was found in it.")},
    SignWords{"null-return-path", QT_TRANSLATE_NOOP("Signs", "The envelope sender is empty, as reports must have it.")},
    SignWords{"only-reader-failed",
              QT_TRANSLATE_NOOP("Signs", "The only address that it calls failed is the reader's own.")},
    SignWords{"opening-words", QT_TRANSLATE_NOOP("Signs", "It opens as the bounces of a program do.")},
    SignWords{"other-failed", QT_TRANSLATE_NOOP("Signs", "It tells of a failure at somebody else's address.")},
    SignWords{"other-report", QT_TRANSLATE_NOOP("Signs", "It is a report of another kind.")},
    SignWords{"own-mailbox", QT_TRANSLATE_NOOP("Signs", "It speaks of the reader's own mailbox.")},
    SignWords{"own-storage",
              QT_TRANSLATE_NOOP("Signs", "It says that the reader's own mailbox is full or must be confirmed.")},
    SignWords{"passed-on", QT_TRANSLATE_NOOP("Signs", "A person passed it on.")},
    SignWords{"pasted-failure", QT_TRANSLATE_NOOP("Signs", "The pasted text tells of a failure.")},
    SignWords{"personal-return-path", QT_TRANSLATE_NOOP("Signs", "The envelope sender is a person.")},
    SignWords{"personal-sender", QT_TRANSLATE_NOOP("Signs", "The sender is a person.")},
    SignWords{"placeholder-left", QT_TRANSLATE_NOOP("Signs", "A placeholder of a template was not filled in.")},
    SignWords{"precedence-auto-reply",
              QT_TRANSLATE_NOOP("Signs", "The header's precedence is that of automatic answers.")},
    SignWords{"precedence-bulk", QT_TRANSLATE_NOOP("Signs", "The header's precedence is that of bulk mail.")},
    SignWords{"quotes-daemon", QT_TRANSLATE_NOOP("Signs", "A person quotes a mail system.")},
    SignWords{"quotes-person", QT_TRANSLATE_NOOP("Signs", "It quotes a person.")},
    SignWords{"replies-elsewhere", QT_TRANSLATE_NOOP("Signs", "Answers would go to another domain.")},
    SignWords{"returned-failed-authentication",
              QT_TRANSLATE_NOOP("Signs", "The sender of the returned message could not be confirmed.")},
    SignWords{"returned-from-home-line", QT_TRANSLATE_NOOP("Signs", "The returned message was sent from a home line.")},
    SignWords{"returned-is-foreign", QT_TRANSLATE_NOOP("Signs", "The returned message is from another domain.")},
    SignWords{"returned-is-readers", QT_TRANSLATE_NOOP("Signs", "The returned message is the reader's own.")},
    SignWords{"returned-message", QT_TRANSLATE_NOOP("Signs", "It holds the returned message.")},
    SignWords{"returned-not-by-own",
              QT_TRANSLATE_NOOP("Signs", "None of your own servers took part in sending the returned message.")},
    SignWords{"returned-was-delivered",
              QT_TRANSLATE_NOOP("Signs", "The returned message had already been delivered to a mailbox.")},
    SignWords{"returns-elsewhere",
              QT_TRANSLATE_NOOP("Signs", "The envelope sender is of another domain than the sender.")},
    SignWords{"role-from-elsewhere",
              QT_TRANSLATE_NOOP("Signs", "The sender claims to run the mail, but is of another domain.")},
    SignWords{"server-reply", QT_TRANSLATE_NOOP("Signs", "It holds the reply of a server that refused.")},
    SignWords{"service-complaint", QT_TRANSLATE_NOOP("Signs", "A sending service tells of a complaint.")},
    SignWords{"service-notification", QT_TRANSLATE_NOOP("Signs", "A sending service tells of a failure.")},
    SignWords{"split-words", QT_TRANSLATE_NOOP("Signs", "Words are disguised by spaces inside them.")},
    SignWords{"spoofs-readers-domain",
              QT_TRANSLATE_NOOP("Signs", "The sender is of the reader's domain, the envelope sender is not.")},
    SignWords{"subject-answer", QT_TRANSLATE_NOOP("Signs", "The subject is that of an answer.")},
    SignWords{"subject-auto-reply", QT_TRANSLATE_NOOP("Signs", "The subject is that of an automatic answer.")},
    SignWords{"subject-bounce", QT_TRANSLATE_NOOP("Signs", "The subject is that of a bounce.")},
    SignWords{"subject-complaint", QT_TRANSLATE_NOOP("Signs", "The subject is that of a complaint.")},
    SignWords{"subject-delay", QT_TRANSLATE_NOOP("Signs", "The subject is that of a delay notice.")},
    SignWords{"subject-delivered", QT_TRANSLATE_NOOP("Signs", "The subject is that of a success notice.")},
    SignWords{"subject-displayed", QT_TRANSLATE_NOOP("Signs", "The subject is that of a read receipt.")},
    SignWords{"system-words", QT_TRANSLATE_NOOP("Signs", "It uses words that only one mail system writes.")},
    SignWords{"undelivered-address",
              QT_TRANSLATE_NOOP("Signs", "It says to whose address the message was not delivered.")},
    SignWords{"unnamed-sender", QT_TRANSLATE_NOOP("Signs", "The sender is an address without a name.")},
    SignWords{"unsubscribe-request", QT_TRANSLATE_NOOP("Signs", "A mail program asks to unsubscribe.")},
};

} // namespace

QString signSentence(QLatin1StringView sign)
{
    const auto found = std::ranges::find_if(
        kSignWords, [sign](const SignWords &words) { return sign == QLatin1StringView(words.id); });
    return found == kSignWords.end() ? QString() : QCoreApplication::translate("Signs", found->sentence);
}

QString kindDoubt(Kind alternative)
{
    return Words::tr("This is likely, but not certain. It may also be: %1.").arg(kindName(alternative));
}

} // namespace BounceLens
