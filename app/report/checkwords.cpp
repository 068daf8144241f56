// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checkwords.h"

#include "report/wordscontext.h"

namespace BounceLens {

QString checkName(CheckId check)
{
    switch (check) {
    case CheckId::Spf:
        return Words::tr("SPF");
    case CheckId::Dkim:
        return Words::tr("DKIM");
    case CheckId::Dmarc:
        return Words::tr("DMARC");
    case CheckId::ReverseDns:
        return Words::tr("Reverse DNS");
    case CheckId::RecipientMx:
        return Words::tr("Mail servers of the recipient");
    case CheckId::SenderMx:
        return Words::tr("Mail servers of the sender");
    case CheckId::Blocklists:
        return Words::tr("Blocklists");
    case CheckId::MtaSts:
        return Words::tr("MTA-STS");
    case CheckId::Dane:
        return Words::tr("DANE");
    case CheckId::Reachability:
        return Words::tr("Reachability");
    case CheckId::DomainHealth:
        return Words::tr("The domain itself");
    }
    return {};
}

QString checkWhy(CheckId check, const PlannedCheck &planned)
{
    const QString &subject = planned.subject;
    switch (check) {
    case CheckId::Spf:
        return Words::tr("Does %1 allow the sending server?").arg(subject);
    case CheckId::Dkim:
        return Words::tr("Is the key that signed the message published by %1?").arg(subject);
    case CheckId::Dmarc:
        return Words::tr("What does %1 ask receivers to do with mail that is not authenticated?").arg(subject);
    case CheckId::ReverseDns:
        return Words::tr("Does %1 have a name, and does the name lead back to it?").arg(subject);
    case CheckId::RecipientMx:
    case CheckId::SenderMx:
        return Words::tr("Which servers take mail for %1?").arg(subject);
    case CheckId::Blocklists:
        return Words::tr("Is %1 on the lists that receivers ask?").arg(subject);
    case CheckId::MtaSts:
        return Words::tr("Does %1 demand encryption from senders?").arg(subject);
    case CheckId::Dane:
        return Words::tr("Which certificate does %1 publish?").arg(subject);
    case CheckId::Reachability:
        return Words::tr("Does %1 answer on port 25?").arg(subject);
    case CheckId::DomainHealth:
        return Words::tr("Does %1 exist, and do its name servers answer?").arg(subject);
    }
    return {};
}

QString checkAsks(CheckId check)
{
    switch (check) {
    case CheckId::MtaSts:
        return Words::tr("Asks your DNS resolver and the web server of the domain.");
    case CheckId::Reachability:
        return Words::tr("Connects to the recipient's mail server.");
    case CheckId::Blocklists:
        return Words::tr("Asks your DNS resolver, which asks the blocklists.");
    default:
        return Words::tr("Asks your DNS resolver.");
    }
}

QString whyNotAskable(WhyNotAskable why)
{
    switch (why) {
    case WhyNotAskable::Askable:
        return {};
    case WhyNotAskable::NoSenderDomain:
        return Words::tr("The input names no sender domain that the DNS could know.");
    case WhyNotAskable::NoSourceAddress:
        return Words::tr("The input does not name the IP address that sent the message.");
    case WhyNotAskable::NoRecipientDomain:
        return Words::tr("The input names no recipient whose domain the DNS could know.");
    case WhyNotAskable::NoSignature:
        return Words::tr("The returned message has no DKIM signature, or is missing.");
    case WhyNotAskable::Unconfirmed:
        return Words::tr("Not asked: please confirm the names in this text first.");
    case WhyNotAskable::PrivateAddress:
        return Words::tr("The address is not public, so nobody outside can tell about it.");
    case WhyNotAskable::PrivateName:
        return Words::tr("The name belongs to a private network, so nobody outside can tell about it.");
    }
    return {};
}

} // namespace BounceLens
