// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/mailaddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace BounceLens {

/// What the checks know of the bounce. Empty members are not known.
struct CheckSubject
{
    std::optional<IpAddress> sourceAddress;    ///< that sent the message
    std::optional<MailAddress> envelopeSender; ///< MAIL FROM; nothing for the null path
    QString heloName;                          ///< as it was said: a name, an address literal, or neither
    std::optional<DomainName> fromDomain;      ///< of the author in From; of the first one if there are several
    QList<DomainName> otherFromDomains;        ///< of the other authors, each once; RFC 9989 section 5.3.1 wants none
    std::optional<DomainName> recipientDomain;
    std::optional<DomainName> domain;     ///< that CheckId::DomainHealth looks at: of the side that the card is about
    std::optional<DomainName> remoteHost; ///< who refused
    QByteArray message;                   ///< the returned message as it came, CRLF line ends; or only its header
    bool isMessageWhole = false;          ///< its body was returned too
    QString replyText;                    ///< the status line, for lists that it names
    QDateTime time;                       ///< when it was refused; invalid if that is not known
    QString selector;                     ///< of a DKIM key of fromDomain that is looked at without a message
    bool isOfBounce = true;               ///< false: somebody asks about a domain, nothing was refused
};

/// The domain of the envelope sender. Nothing for the null path, and for an address literal.
[[nodiscard]] std::optional<DomainName> senderDomain(const CheckSubject &subject);
/// The HELO name, if it is the full name of a host.
[[nodiscard]] std::optional<DomainName> heloDomain(const CheckSubject &subject);
/// The domain that SPF is asked about, RFC 7208 section 2.4: of the envelope sender, for the null path the HELO name;
/// the domain of From if neither is known. Nothing if there is none.
[[nodiscard]] std::optional<DomainName> spfDomain(const CheckSubject &subject);

/// Domains of From, each once: \a authors as readMailboxes() gives them.
void setAuthors(CheckSubject &subject, const QList<MailAddress> &authors);

} // namespace BounceLens
