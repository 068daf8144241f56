// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/subject.h"

#include "names/mailaddress.h"
#include "names/networkaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString domainOf(const QString &address)
{
    return address.section(u'@', 1).toLower();
}

QString publicName(const QString &name)
{
    return isPrivateName(name) ? QString() : name;
}

/// As mails and logs write it; invalid if it names no year, as syslog does not.
QDateTime timeFrom(const QString &text)
{
    const QDateTime mail = QDateTime::fromString(text.section(u'(', 0, 0).trimmed(), Qt::RFC2822Date);
    return mail.isValid() ? mail : QDateTime::fromString(text.trimmed().replace(u' ', u'T'), Qt::ISODate);
}

/// The domain check looks at the side that the card's other checks are about.
bool isAboutSender(const QStringList &checks)
{
    static const QStringList recipients{u"mx"_s, u"mta-sts"_s, u"dane"_s, u"reach"_s};
    static const QStringList senders{u"sender-mx"_s, u"spf"_s, u"dkim"_s, u"dmarc"_s, u"blocklists"_s};
    const auto has = [&checks](const QStringList &some) {
        return std::ranges::any_of(some, [&checks](const QString &check) { return checks.contains(check); });
    };
    return has(senders) && !has(recipients);
}

} // namespace

CheckSubject SubjectReader::subject(int index)
{
    const Failure &failure = m_explanation.analysis.failures.at(index);
    const Match &match = m_explanation.matches.at(index);
    const ReturnedMessage &message = returned(failure.status.lines.first);
    CheckSubject subject;
    subject.sourceAddress = failure.sourceAddress.isEmpty() ? match.captures.value(u"ip"_s) : failure.sourceAddress;
    subject.envelopeSender = failure.envelopeSender.contains(u'@') ? failure.envelopeSender : QString();
    subject.heloName = publicName(failure.heloName.isEmpty() ? QString() : findHostName(failure.heloName).toLower());
    subject.fromDomain = domainOf(failure.headerFrom);
    if (subject.fromDomain.isEmpty() && isAboutSender(match.card->checks)) {
        subject.fromDomain = match.captures.value(u"domain"_s).toLower();
    }
    subject.recipientDomain = domainOf(failure.recipient);
    subject.remoteHost = publicName(failure.remoteHost);
    subject.message = message.bytes;
    subject.isMessageWhole = message.isWhole;
    subject.replyText = failure.status.verbatim;
    subject.time = timeFrom(failure.time);
    subject.domain = isAboutSender(match.card->checks) ? spfDomain(subject) : subject.recipientDomain;
    return subject;
}

const ReturnedMessage &SubjectReader::returned(int line)
{
    const Section *section = returnedSection(m_explanation.document, line);
    auto found = m_returned.find(section);
    if (found == m_returned.end()) {
        found =
            m_returned.insert(section, section ? returnedMessage(m_explanation.document, *section) : ReturnedMessage());
    }
    return *found;
}

CheckSubject subjectOf(const Explanation &explanation, int failure)
{
    return SubjectReader(explanation).subject(failure);
}

QString spfDomain(const CheckSubject &subject)
{
    const QString domain = domainOf(subject.envelopeSender);
    if (!domain.isEmpty()) {
        return domain;
    }
    return subject.heloName.isEmpty() ? subject.fromDomain : subject.heloName;
}

} // namespace BounceLens
