// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/subjectoptions.h"

#include "names/mailboxes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct SubjectWords
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// As people paste it: "<a@example.com>", " example.com".
QString bare(QString text)
{
    return text.remove(u'<').remove(u'>').trimmed();
}

class OptionReader
{
public:
    explicit OptionReader(const std::function<QString(const QString &option)> &value)
        : m_value(value)
    {
    }

    std::expected<CheckSubject, QString> read()
    {
        readAddress();
        readSender();
        readHelo();
        readAuthors();
        m_subject.recipientDomain = domainIn(bare(m_value(u"recipient"_s)));
        m_subject.remoteHost = nameIn(bare(m_value(u"host"_s)));
        m_subject.isOfBounce = false;
        m_subject.selector = bare(m_value(u"selector"_s));
        m_subject.domain = m_subject.recipientDomain ? m_subject.recipientDomain : m_subject.fromDomain;
        return m_wrong.isEmpty() ? std::expected<CheckSubject, QString>(m_subject) : std::unexpected(m_wrong);
    }

private:
    void readAddress()
    {
        const QString text = bare(m_value(u"ip"_s));
        m_subject.sourceAddress = IpAddress::fromText(text);
        if (!text.isEmpty() && !m_subject.sourceAddress) {
            note(SubjectWords::tr("“%1” is no IP address."), text);
        }
    }

    void readSender()
    {
        const QString text = bare(m_value(u"sender"_s));
        m_subject.envelopeSender = MailAddress::fromText(text.contains(u'@') ? text : u"postmaster@"_s + text);
        if (!text.isEmpty() && !m_subject.envelopeSender) {
            note(SubjectWords::tr("“%1” is no mail address and no domain."), text);
        }
    }

    void readHelo()
    {
        m_subject.heloName = bare(m_value(u"helo"_s));
        if (!m_subject.heloName.startsWith(u'[') && !IpAddress::fromText(m_subject.heloName)) {
            (void)nameIn(m_subject.heloName);
        }
    }

    void readAuthors()
    {
        const QString text = m_value(u"from"_s).trimmed();
        if (text.isEmpty()) {
            m_subject.fromDomain = senderDomain(m_subject);
        } else if (!text.contains(u'@')) {
            m_subject.fromDomain = nameIn(bare(text));
        } else {
            setAuthors(m_subject, readMailboxes(text));
            if (!m_subject.fromDomain) {
                note(SubjectWords::tr("“%1” names no author."), text);
            }
        }
    }

    /// A domain, or the domain of an address.
    std::optional<DomainName> domainIn(const QString &text)
    {
        const auto address = MailAddress::fromText(text);
        return address && address->domain() ? address->domain() : nameIn(text);
    }

    std::optional<DomainName> nameIn(const QString &text)
    {
        const auto name = DomainName::fromText(text);
        if (name && name->isHostName()) {
            return name;
        }
        if (!text.isEmpty()) {
            note(SubjectWords::tr("“%1” is no name that the DNS could know."), text);
        }
        return std::nullopt;
    }

    /// The first fault is enough to know.
    void note(const QString &sentence, const QString &text)
    {
        m_wrong = m_wrong.isEmpty() ? sentence.arg(text) : m_wrong;
    }

    const std::function<QString(const QString &option)> &m_value;
    CheckSubject m_subject;
    QString m_wrong;
};

} // namespace

std::expected<CheckSubject, QString> subjectFromOptions(const std::function<QString(const QString &option)> &value)
{
    return OptionReader(value).read();
}

} // namespace BounceLens
