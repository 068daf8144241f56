// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/plan.h"

#include "check/address.h"
#include "check/blocklists.h"
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

class Planner
{
public:
    Planner(const Document &document, const Failure &failure, const Match &match, const QList<Blocklist> &blocklists)
        : m_document(document)
        , m_failure(failure)
        , m_blocklists(blocklists)
        , m_cardWords(match.card->id + u' ' + match.card->title)
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
        const QHostAddress address = addressFromText(m_address);
        if (address.isNull()) {
            return PlannedCheck{
                .check = check, .questions = {}, .askable = WhyNotAskable::NoSourceAddress, .subject = {}};
        }
        if (!isPublicAddress(address)) {
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
        return {.check = CheckId::ReverseDns,
                .questions = {{u"PTR"_s, reverseName(addressFromText(m_address))}},
                .subject = m_address};
    }

    /// The lists that the reply or the card names, else the usual ones, each with its test points; RFC 5782.
    [[nodiscard]] PlannedCheck blocklists() const
    {
        const QList<Blocklist> lists = chooseBlocklists(m_blocklists, m_failure.status.verbatim + u' ' + m_cardWords);
        const bool needsAddress =
            std::ranges::all_of(lists, [](const Blocklist &list) { return list.kind == BlocklistKind::Address; });
        const auto missing = withoutAddress(CheckId::Blocklists);
        if (needsAddress && missing) {
            return *missing;
        }
        QStringList domains{fromDomain(), domainOf(m_failure.envelopeSender)};
        domains.removeDuplicates();
        domains.removeAll(QString());
        const QHostAddress address = missing ? QHostAddress() : addressFromText(m_address);
        QList<Question> questions;
        for (const BlocklistQuestion &planned : blocklistQuestions(lists, address, domains)) {
            questions.append({u"A"_s, planned.question.name});
        }
        if (missing && questions.isEmpty()) {
            return *missing;
        }
        return {.check = CheckId::Blocklists, .questions = questions, .subject = missing ? domains.first() : m_address};
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
    QString m_cardWords;
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
