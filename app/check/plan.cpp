// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/plan.h"

#include "failure/address.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array kIds{std::pair{CheckId::Spf, "spf"_L1},
                          std::pair{CheckId::Dkim, "dkim"_L1},
                          std::pair{CheckId::Dmarc, "dmarc"_L1},
                          std::pair{CheckId::ReverseDns, "ptr"_L1},
                          std::pair{CheckId::RecipientMx, "mx"_L1},
                          std::pair{CheckId::SenderMx, "sender-mx"_L1},
                          std::pair{CheckId::Blocklists, "blocklists"_L1},
                          std::pair{CheckId::MtaSts, "mta-sts"_L1},
                          std::pair{CheckId::Dane, "dane"_L1},
                          std::pair{CheckId::Reachability, "reach"_L1},
                          std::pair{CheckId::DomainHealth, "domain"_L1}};

QString domainOf(const QString &address)
{
    return address.section(u'@', 1).toLower();
}

bool isPublic(const QHostAddress &address)
{
    return address.isGlobal() && !address.isPrivateUse() && !address.isMulticast();
}

/// The labels of an address in reverse, RFC 1035 section 3.5 and RFC 3596 section 2.5.
QString reversed(const QHostAddress &address)
{
    QStringList labels;
    if (address.protocol() == QHostAddress::IPv4Protocol) {
        labels = address.toString().split(u'.');
        std::ranges::reverse(labels);
        return labels.join(u'.');
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int at = 15; at >= 0; --at) {
        labels.append(QString::number(bytes[at] & 0xF, 16));
        labels.append(QString::number(bytes[at] >> 4, 16));
    }
    return labels.join(u'.');
}

class Planner
{
public:
    Planner(const Document &document, const Failure &failure, const Match &match, const QList<Blocklist> &blocklists)
        : m_document(document)
        , m_failure(failure)
        , m_blocklists(blocklists)
        , m_address(failure.sourceAddress.isEmpty() ? match.captures.value(u"ip"_s) : failure.sourceAddress)
    {
    }

    [[nodiscard]] PlannedCheck plan(CheckId check) const
    {
        switch (check) {
        case CheckId::Spf:
            return about(check, spfDomain(), WhyNotAskable::NoSenderDomain, {{u"TXT"_s, spfDomain()}});
        case CheckId::Dmarc:
            return about(check, fromDomain(), WhyNotAskable::NoSenderDomain, {{u"TXT"_s, u"_dmarc."_s + fromDomain()}});
        case CheckId::Dkim:
            return dkim();
        case CheckId::ReverseDns:
            return reverseDns();
        case CheckId::Blocklists:
            return blocklists();
        case CheckId::SenderMx:
            return about(check, spfDomain(), WhyNotAskable::NoSenderDomain, {{u"MX"_s, spfDomain()}});
        case CheckId::RecipientMx:
            return recipient(check, {{u"MX"_s, recipientDomain()}});
        case CheckId::DomainHealth:
            return recipient(check, {{u"NS"_s, recipientDomain()}, {u"SOA"_s, recipientDomain()}});
        case CheckId::MtaSts:
            return recipient(check,
                             {{u"TXT"_s, u"_mta-sts."_s + recipientDomain()},
                              {u"HTTPS GET"_s, u"mta-sts."_s + recipientDomain() + u"/.well-known/mta-sts.txt"_s}});
        case CheckId::Dane:
            return remote(check, u"TLSA"_s, u"_25._tcp."_s);
        case CheckId::Reachability:
            return remote(check, u"TCP 25"_s, {});
        }
        return {.check = check, .questions = {}, .subject = {}};
    }

private:
    static PlannedCheck about(CheckId check, const QString &subject, WhyNotAskable missing,
                              const QList<Question> &questions)
    {
        if (subject.isEmpty()) {
            return {.check = check, .questions = {}, .askable = missing, .subject = {}};
        }
        return {.check = check, .questions = questions, .subject = subject};
    }

    [[nodiscard]] PlannedCheck recipient(CheckId check, const QList<Question> &questions) const
    {
        return about(check, recipientDomain(), WhyNotAskable::NoRecipientDomain, questions);
    }

    /// The remote host if it is known, else the MX of the recipient's domain comes first.
    [[nodiscard]] PlannedCheck remote(CheckId check, const QString &type, const QString &prefix) const
    {
        const QString &host = m_failure.remoteHost;
        return host.isEmpty() ? recipient(check, {{u"MX"_s, recipientDomain()}})
                              : about(check, host, WhyNotAskable::NoRecipientDomain, {{type, prefix + host}});
    }

    /// One question a signature of the returned message, RFC 6376 section 3.6.2.1.
    [[nodiscard]] PlannedCheck dkim() const
    {
        QList<Question> questions;
        QString subject;
        for (const Section &section : m_document.sections) {
            const bool isReturned = section.kind == SectionKind::Returned && !section.blocks.isEmpty();
            for (const HeaderField &field : isReturned ? section.blocks.first().fields : QList<HeaderField>()) {
                if (field.name.compare("DKIM-Signature"_L1, Qt::CaseInsensitive) == 0) {
                    addSignature(field.value, questions, subject);
                }
            }
        }
        return about(CheckId::Dkim, subject, WhyNotAskable::NoSignature, questions);
    }

    static void addSignature(const QString &signature, QList<Question> &questions, QString &subject)
    {
        QString domain;
        QString selector;
        for (const QString &tag : signature.split(u';')) {
            const QString name = tag.section(u'=', 0, 0).trimmed();
            const QString value = tag.section(u'=', 1).simplified().remove(u' ');
            domain = name == "d"_L1 ? value : domain;
            selector = name == "s"_L1 ? value : selector;
        }
        const Question question{u"TXT"_s, selector + u"._domainkey."_s + domain};
        if (!domain.isEmpty() && !selector.isEmpty() && !questions.contains(question)) {
            questions.append(question);
            subject = subject.isEmpty() ? domain : subject;
        }
    }

    [[nodiscard]] std::optional<PlannedCheck> withoutAddress(CheckId check) const
    {
        const QHostAddress address(m_address);
        if (address.isNull()) {
            return PlannedCheck{
                .check = check, .questions = {}, .askable = WhyNotAskable::NoSourceAddress, .subject = {}};
        }
        if (!isPublic(address)) {
            return PlannedCheck{
                .check = check, .questions = {}, .askable = WhyNotAskable::PrivateAddress, .subject = m_address};
        }
        return std::nullopt;
    }

    [[nodiscard]] PlannedCheck reverseDns() const
    {
        if (const auto missing = withoutAddress(CheckId::ReverseDns)) {
            return *missing;
        }
        const QHostAddress address(m_address);
        const bool isV4 = address.protocol() == QHostAddress::IPv4Protocol;
        const QString zone = isV4 ? u".in-addr.arpa"_s : u".ip6.arpa"_s;
        return {
            .check = CheckId::ReverseDns, .questions = {{u"PTR"_s, reversed(address) + zone}}, .subject = m_address};
    }

    /// The list that the reply names, else the usual ones; RFC 5782 section 2.
    [[nodiscard]] PlannedCheck blocklists() const
    {
        if (const auto missing = withoutAddress(CheckId::Blocklists)) {
            return *missing;
        }
        const QHostAddress address(m_address);
        const QString text = m_failure.status.verbatim.toLower();
        QList<Question> named;
        QList<Question> usual;
        for (const Blocklist &list : m_blocklists) {
            const Question question{u"A"_s, reversed(address) + u'.' + list.zone};
            const bool isNamed =
                std::ranges::any_of(list.names, [&](const QString &name) { return text.contains(name); });
            if (isNamed) {
                named.append(question);
            }
            if (list.byDefault) {
                usual.append(question);
            }
        }
        return {.check = CheckId::Blocklists, .questions = named.isEmpty() ? usual : named, .subject = m_address};
    }

    /// RFC 7208 section 2.4: the envelope sender's domain, or the HELO name for the null path.
    [[nodiscard]] QString spfDomain() const
    {
        const QString domain = domainOf(m_failure.envelopeSender);
        if (!domain.isEmpty()) {
            return domain;
        }
        return m_failure.heloName.isEmpty() ? fromDomain() : findHostName(m_failure.heloName).toLower();
    }
    [[nodiscard]] QString fromDomain() const
    {
        const QString domain = domainOf(m_failure.headerFrom);
        return domain.isEmpty() ? domainOf(m_failure.envelopeSender) : domain;
    }
    [[nodiscard]] QString recipientDomain() const { return domainOf(m_failure.recipient); }

    const Document &m_document;
    const Failure &m_failure;
    const QList<Blocklist> &m_blocklists;
    QString m_address;
};

} // namespace

std::optional<CheckId> checkFromId(QStringView id)
{
    const auto found = std::ranges::find_if(kIds, [id](const auto &entry) { return entry.second == id; });
    return found == kIds.end() ? std::nullopt : std::optional(found->first);
}

QString checkId(CheckId check)
{
    return std::ranges::find_if(kIds, [check](const auto &entry) { return entry.first == check; })->second;
}

QList<PlannedCheck> planChecks(const Explanation &explanation, int index, TextTrust trust)
{
    const Match &match = explanation.matches.at(index);
    const bool isMisread = trust == TextTrust::AsRead && explanation.document.hasNote(NoteId::FromPicture);
    const bool isDoubtful = isMisread || explanation.analysis.kind == Kind::FakeBounce;
    const Planner planner(explanation.document, explanation.analysis.failures.at(index), match,
                          explanation.catalog->blocklists());
    QList<PlannedCheck> planned;
    for (const QString &id : match.card->checks) {
        if (const auto check = checkFromId(id)) {
            planned.append(isDoubtful ? PlannedCheck{.check = *check,
                                                     .questions = {},
                                                     .askable = WhyNotAskable::Unconfirmed,
                                                     .subject = {}}
                                      : planner.plan(*check));
        }
    }
    return planned;
}

} // namespace BounceLens
