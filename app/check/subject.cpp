// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/subject.h"

#include "failure/join/clock.h"
#include "mailauth/dkim/rawmessage.h"
#include "names/mailboxes.h"
#include "names/privatename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

std::optional<DomainName> publicName(const QString &text)
{
    const auto name = DomainName::fromText(text);
    return name && !isPrivate(*name) ? name : std::nullopt;
}

/// The authors by the returned message itself, where encoded words are still what they are.
QList<MailAddress> authorsOf(const QByteArray &message, const Failure &failure)
{
    QList<MailAddress> authors;
    bool hasFrom = false;
    for (const RawField &field : RawMessage::read(message).fields) {
        if (field.is("From")) {
            hasFrom = true;
            authors += readMailboxes(QString::fromUtf8(field.value));
        }
    }
    return hasFrom ? authors : readMailboxes(failure.headerFrom);
}

/// As mails and logs write it; invalid if it names no year, as syslog does not.
QDateTime timeFrom(const QString &text)
{
    const auto time = instantFrom(text);
    return time && time->hasYear ? time->dateTime() : QDateTime();
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
    const auto capture = [&match](const QString &name) { return match.captures.value(name); };
    subject.sourceAddress =
        IpAddress::fromText(failure.sourceAddress.isEmpty() ? capture(u"ip"_s) : failure.sourceAddress);
    subject.envelopeSender = MailAddress::fromText(failure.envelopeSender);
    if (const auto helo = publicName(findHostName(failure.heloName))) {
        subject.heloName = helo->toString();
    }
    setAuthors(subject, authorsOf(message.bytes, failure));
    if (!subject.fromDomain && isAboutSender(match.card->checks)) {
        subject.fromDomain = DomainName::fromText(capture(u"domain"_s));
    }
    const auto recipient = MailAddress::fromText(failure.recipient);
    subject.recipientDomain = recipient ? recipient->domain() : std::nullopt;
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

} // namespace BounceLens
