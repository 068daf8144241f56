// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/checksubject.h"

namespace BounceLens {

std::optional<DomainName> senderDomain(const CheckSubject &subject)
{
    return subject.envelopeSender ? subject.envelopeSender->domain() : std::nullopt;
}

std::optional<DomainName> heloDomain(const CheckSubject &subject)
{
    const auto name = DomainName::fromText(subject.heloName);
    return name && name->isFullHostName() ? name : std::nullopt;
}

std::optional<DomainName> spfDomain(const CheckSubject &subject)
{
    if (subject.envelopeSender) {
        return senderDomain(subject);
    }
    return subject.heloName.isEmpty() ? subject.fromDomain : DomainName::fromText(subject.heloName);
}

void setAuthors(CheckSubject &subject, const QList<MailAddress> &authors)
{
    QList<DomainName> domains;
    for (const MailAddress &author : authors) {
        const auto domain = author.domain();
        if (domain && !domains.contains(*domain)) {
            domains.append(*domain);
        }
    }
    if (!domains.isEmpty()) {
        subject.fromDomain = domains.takeFirst();
    }
    subject.otherFromDomains = domains;
}

} // namespace BounceLens
