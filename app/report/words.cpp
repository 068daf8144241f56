// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/words.h"

#include "report/cardtext.h"
#include "report/layerwords.h"
#include "report/wordscontext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Bounce:
        return Words::tr("Bounce");
    case Kind::Delay:
        return Words::tr("Delay notice");
    case Kind::Success:
        return Words::tr("Success notice");
    case Kind::Complaint:
        return Words::tr("Complaint");
    case Kind::Receipt:
        return Words::tr("Read receipt");
    case Kind::AutoReply:
        return Words::tr("Automatic reply");
    case Kind::Challenge:
        return Words::tr("Request for confirmation");
    case Kind::Transcript:
        return Words::tr("SMTP transcript");
    case Kind::Log:
        return Words::tr("Mail log");
    case Kind::Code:
        return Words::tr("Error line");
    case Kind::FakeBounce:
        return Words::tr("Fake bounce");
    case Kind::Backscatter:
        return Words::tr("Backscatter");
    case Kind::NotABounce:
        return Words::tr("Not a bounce");
    }
    return {};
}

QString kindSentence(Kind kind)
{
    switch (kind) {
    case Kind::Bounce:
        return Words::tr("A mail system reports that a message was not delivered.");
    case Kind::Delay:
        return Words::tr("Nothing has failed yet: the mail system is still trying to deliver the message.");
    case Kind::Success:
        return Words::tr(
            "A mail system reports that the message was delivered or passed on. Nothing needs to be done.");
    case Kind::Complaint:
        return Words::tr("A recipient marked a message as spam. It was delivered; take the recipient off your list.");
    case Kind::Receipt:
        return Words::tr("The recipient's mail program reports what happened to a delivered message, for example that "
                         "it was opened.");
    case Kind::AutoReply:
        return Words::tr("The message was delivered; the recipient's mailbox answered by itself.");
    case Kind::Challenge:
        return Words::tr("The recipient's system asks the sender to confirm the message before it delivers it.");
    case Kind::Transcript:
        return Words::tr("A dialogue between two mail servers.");
    case Kind::Log:
        return Words::tr("Lines of a mail server's log.");
    case Kind::Code:
        return Words::tr("A reply of a mail server by itself.");
    case Kind::FakeBounce:
        return Words::tr("This only pretends to be a bounce. Do not follow its links.");
    case Kind::Backscatter:
        return Words::tr("This is a bounce of a message that you did not send: somebody used your address.");
    case Kind::NotABounce:
        return Words::tr("Nothing here says that a message was not delivered.");
    }
    return {};
}

QString actionName(Action action)
{
    switch (action) {
    case Action::Failed:
        return Words::tr("failed");
    case Action::Delayed:
        return Words::tr("delayed");
    case Action::Delivered:
        return Words::tr("delivered");
    case Action::Relayed:
        return Words::tr("passed on");
    case Action::Expanded:
        return Words::tr("sent on to a list");
    }
    return {};
}

QString permanenceName(Permanence permanence)
{
    switch (permanence) {
    case Permanence::Permanent:
        return Words::tr("Permanent");
    case Permanence::Temporary:
        return Words::tr("Temporary");
    case Permanence::None:
        return Words::tr("No failure");
    }
    return {};
}

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return Words::tr("Certain");
    case Confidence::Likely:
        return Words::tr("Likely");
    case Confidence::CodeOnly:
        return Words::tr("By code only");
    }
    return {};
}

QString meantSentence(const MeantAddress &meant)
{
    switch (meant.by) {
    case MeantBy::Mark:
        return Words::tr("%1: a quote, bracket or comma stands in the address.").arg(meant.address);
    case MeantBy::LookAlike:
        return Words::tr("%1: a letter of the domain only looks like the right one.").arg(meant.address);
    case MeantBy::Dot:
        return Words::tr("%1: a dot or hyphen of the domain is missing or misplaced.").arg(meant.address);
    case MeantBy::Ending:
        return Words::tr("%1: the ending of the domain is misspelled.").arg(meant.address);
    case MeantBy::Letters:
        return Words::tr("%1: letters of the domain are swapped, missing, wrong or too many.").arg(meant.address);
    case MeantBy::Mail:
        return Words::tr("%1: an address in the message is spelled so.").arg(meant.address);
    }
    return {};
}

QString confidenceSentence(const Match &match)
{
    switch (match.matchedBy) {
    case MatchedBy::Text:
        return match.confidence == Confidence::Certain
                   ? Words::tr("The words of the reply were recognised, and its code or provider agrees.")
                   : Words::tr("The words of the reply were recognised; other systems use them too.");
    case MatchedBy::Status:
        if (match.isProvidersCode && match.provider) {
            return Words::tr("The words were not recognised. At %1 this code usually means what the card says.")
                .arg(match.provider->name);
        }
        return Words::tr("The words were not recognised; the enhanced status code chose this card.");
    case MatchedBy::Reply:
        return Words::tr("The words were not recognised; the reply code chose this card.");
    case MatchedBy::Class:
        return Words::tr("Neither words nor code were recognised; the first digit chose this card.");
    case MatchedBy::None:
        return Words::tr("Nothing was recognised beyond the failure itself.");
    }
    return {};
}

QString actorName(Actor actor)
{
    switch (actor) {
    case Actor::Sender:
        return Words::tr("The sender");
    case Actor::SenderAdmin:
        return Words::tr("The sender's mail administrator");
    case Actor::Recipient:
        return Words::tr("The recipient");
    case Actor::RecipientAdmin:
        return Words::tr("The recipient's mail administrator");
    case Actor::Wait:
        return Words::tr("Nobody yet: wait");
    case Actor::Nobody:
        return Words::tr("Nobody");
    case Actor::Security:
        return Words::tr("Your security contact");
    }
    return {};
}

QString directionName(Direction direction)
{
    switch (direction) {
    case Direction::Submission:
        return Words::tr("On the sender's own side, before it left");
    case Direction::Outgoing:
        return Words::tr("On the recipient's side");
    case Direction::Forwarding:
        return Words::tr("Behind a server of the recipient that passed it on");
    case Direction::Incoming:
        return Words::tr("At our own server, which refused a stranger");
    }
    return {};
}

QString audienceName(Actor audience)
{
    switch (audience) {
    case Actor::Sender:
        return Words::tr("Sender");
    case Actor::SenderAdmin:
        return Words::tr("Our admin");
    case Actor::RecipientAdmin:
        return Words::tr("Their admin");
    default:
        return actorName(audience);
    }
}

QString ignoredSentence(const Ignored &ignored)
{
    switch (ignored.why) {
    case IgnoredWhy::InReturnedMessage:
        return Words::tr("It stands inside the returned message.");
    case IgnoredWhy::InData:
        return Words::tr("It stands in the content of the message, not in a reply.");
    case IgnoredWhy::Date:
        return Words::tr("It is part of a date or time.");
    case IgnoredWhy::Address:
        return Words::tr("It is part of an IP address.");
    case IgnoredWhy::Version:
        return Words::tr("It is a version number.");
    case IgnoredWhy::Identifier:
        return Words::tr("It is part of an identifier.");
    case IgnoredWhy::HeaderField:
        return Words::tr("It stands in a header field of the report.");
    case IgnoredWhy::Retried:
        return Words::tr("A later answer replaced it.");
    case IgnoredWhy::Repeated:
        return Words::tr("It repeats the status line.");
    case IgnoredWhy::Success:
        return Words::tr("It says that a step succeeded.");
    case IgnoredWhy::LessSpecific:
        return Words::tr("It tells less than the status line.");
    case IgnoredWhy::NoReply:
        return Words::tr("Nothing shows that a server answered this.");
    case IgnoredWhy::ServiceCode:
        return Words::tr("It is the sending service's own number, not the answer of a server.");
    }
    return {};
}

QString warningSentence(WarningId warning, const Explanation &explanation)
{
    switch (warning) {
    case WarningId::CodeTextConflict:
        return Words::tr(
            "Code and text disagree. The card follows the text, because servers often send the wrong code.");
    case WarningId::ClassConflict:
        return Words::tr("The reply code and the enhanced status code disagree on whether this is permanent.");
    case WarningId::FakeBounce:
        return Words::tr("This looks like a fake bounce. Do not follow its links and do not enter a password.");
    case WarningId::Backscatter:
        return Words::tr("You probably did not send this message: somebody used your address.");
    case WarningId::MaskedSecret:
        return Words::tr("A password or login token was masked here. The original still holds it: change the password "
                         "if others have seen it.");
    case WarningId::NoReturnedMessage:
        return Words::tr("The returned message is missing, so it cannot be checked that you sent it.");
    case WarningId::PleaseConfirm:
        return Words::tr("This text was read from a picture. Please confirm its codes and addresses before you act.");
    case WarningId::RecipientDiffers: {
        const auto &failures = explanation.analysis.failures;
        const auto found =
            std::ranges::find_if(failures, [](const Failure &f) { return !f.originalRecipient.isEmpty(); });
        return found == failures.end()
                   ? Words::tr("The message was forwarded to another address, which failed.")
                   : Words::tr("The message was written to %1 and failed at %2, where it was forwarded.")
                         .arg(found->originalRecipient, found->recipient);
    }
    case WarningId::Shortened:
        return Words::tr("Only the first part of this input is shown.");
    }
    return {};
}

namespace {

QString winmailSentence(const QString &name)
{
    return name.isEmpty()
               ? Words::tr("This is winmail.dat: a mail in a format that only Outlook reads. Ask the sender to send it "
                           "as plain text, or to save it in Outlook as a file (.msg) and send that.")
               : Words::tr("The attachment %1 is in a format that only Outlook reads. Ask the sender to send the mail "
                           "as plain text, or to save it in Outlook as a file (.msg) and send that.")
                     .arg(name);
}

} // namespace

QString noteSentence(const Note &note)
{
    const auto count = int(std::min<qint64>(note.amount, 1'000'000'000));
    switch (note.id) {
    case NoteId::Empty:
        return Words::tr("There is nothing in it.");
    case NoteId::NotText:
        return note.detail.isEmpty() ? Words::tr("It is not text, so there is nothing to read.")
                                     : Words::tr("It is a file of type %1, not a mail.").arg(note.detail);
    case NoteId::Shortened:
        return note.amount > 1 ? Words::tr("It is very long: the last %1 are not shown.")
                                     .arg(QLocale().formattedDataSize(note.amount))
                               : Words::tr("It is very long: only its first part is shown.");
    case NoteId::LongLine:
        return Words::tr("A line of %n character(s) was broken to be shown.", nullptr, count);
    case NoteId::TooManyHeaders:
        return Words::tr("The header is unusually long: %n field(s) are not shown.", nullptr, count);
    case NoteId::TooDeep:
        return Words::tr("Parts are nested too deeply; the innermost were not read.");
    case NoteId::TooManyParts:
        return Words::tr("It has too many parts; the last were not read.");
    case NoteId::BrokenEncoding:
        return Words::tr("A part is not valid %1; it is shown as far as it could be read.").arg(note.detail);
    case NoteId::UnknownCharset:
        return note.detail.isEmpty()
                   ? Words::tr("The letters of a part may be wrong: its encoding is unknown.")
                   : Words::tr("The letters of a part may be wrong: its encoding \"%1\" is unknown or does not fit.")
                         .arg(note.detail);
    case NoteId::NulBytes:
        return Words::tr("%n NUL byte(s) are shown as a symbol.", nullptr, count);
    case NoteId::Truncated:
        return Words::tr("The mail is cut off: its end is missing.");
    case NoteId::AttachmentSkipped:
        return Words::tr("The attachment %1 (%2) is not shown.")
            .arg(note.detail, QLocale().formattedDataSize(note.amount));
    case NoteId::HtmlOnly:
        return Words::tr("The text came as HTML; only its words are shown, and nothing was loaded from the network.");
    case NoteId::HiddenText:
        return Words::tr("%n letter(s) that the mail hides from its reader are left out.", nullptr, count);
    case NoteId::Renegotiation:
        return Words::tr("openssl took the line that begins with R as a command to itself. Write \"rcpt to\" in small "
                         "letters, or start openssl s_client with -quiet.");
    case NoteId::WasQuoted:
        return layerSentence(LayerId::Quotes);
    case NoteId::TakenOff:
        return layerSentence(note.detail);
    case NoteId::FromPicture:
        return Words::tr("This text seems to come from a picture: letters and digits are mixed up. Please compare the "
                         "codes and addresses with the original.");
    case NoteId::MaskedSecret:
        return Words::tr("A password or login token was masked.");
    case NoteId::DamagedFile:
        return Words::tr("The Outlook file is damaged or cut off; what could be read of it is shown. If something is "
                         "missing, save it in Outlook once more.");
    case NoteId::RebuiltReport:
        return Words::tr(
            "Outlook keeps such a report as fields, not as text. The text shown was put together from them.");
    case NoteId::Winmail:
        return winmailSentence(note.detail);
    }
    return {};
}

QString alternativeSentence(AlternativeWhy why)
{
    switch (why) {
    case AlternativeWhy::LessSpecific:
        return Words::tr("Its words fit too, but say less.");
    case AlternativeWhy::SameCode:
        return Words::tr("It goes by the same code.");
    case AlternativeWhy::Related:
        return Words::tr("It is often the real cause.");
    }
    return {};
}

namespace {

QString codeSentence(const Card *card, const QString &code)
{
    return card ? u"%1: %2"_s.arg(code, cardText(*card).title) : Words::tr("%1 stands in no registry.").arg(code);
}

} // namespace

QString replyCodeSentence(ReplyCode code, const Catalog &catalog)
{
    return codeSentence(catalog.cardForReply(code), code.toString());
}

QString statusCodeSentence(EnhancedStatusCode code, const Catalog &catalog)
{
    return codeSentence(catalog.cardForStatus(code), code.toString());
}

} // namespace BounceLens
