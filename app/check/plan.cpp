// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/plan.h"

#include "check/address.h"
#include "check/blocklists.h"
#include "check/dkim/check.h"
#include "check/dmarc/bimi.h"
#include "check/subject.h"

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

class Planner
{
public:
    Planner(CheckSubject subject, const BlocklistScope &blocklists)
        : m_subject(std::move(subject))
        , m_blocklists(blocklists)
        , m_address(m_subject.sourceAddress)
    {
    }

    [[nodiscard]] PlannedCheck plan(CheckId check) const
    {
        switch (check) {
        case CheckId::Spf:
            return about(check, spfDomain(m_subject), WhyNotAskable::NoSenderDomain,
                         {{u"TXT"_s, spfDomain(m_subject)}});
        case CheckId::Dmarc:
            return about(check, fromDomain(), WhyNotAskable::NoSenderDomain, {{u"TXT"_s, u"_dmarc."_s + fromDomain()}, {u"TXT"_s, bimiQuestion(fromDomain()).name}});
        case CheckId::Dkim:
            return dkim();
        case CheckId::ReverseDns:
            return reverseDns();
        case CheckId::Blocklists:
            return blocklists();
        case CheckId::SenderMx:
            return about(check, spfDomain(m_subject), WhyNotAskable::NoSenderDomain, {{u"MX"_s, spfDomain(m_subject)}});
        case CheckId::RecipientMx:
            return recipient(check, {{u"MX"_s, recipientDomain()}});
        case CheckId::DomainHealth:
            return about(check, m_subject.domain, WhyNotAskable::NoRecipientDomain,
                         {{u"NS"_s, m_subject.domain}, {u"SOA"_s, m_subject.domain}, {u"DS"_s, m_subject.domain}});
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
        const QString &host = m_subject.remoteHost;
        return host.isEmpty() ? recipient(check, {{u"MX"_s, recipientDomain()}})
                              : about(check, host, WhyNotAskable::NoRecipientDomain, {{type, prefix + host}});
    }

    /// One question a signature of the returned message, RFC 6376 section 3.6.2.1.
    [[nodiscard]] PlannedCheck dkim() const
    {
        QList<Question> questions;
        for (const DnsQuestion &question : dkimQuestions(m_subject)) {
            questions.append({typeName(question.type), question.name});
        }
        const QString subject = questions.isEmpty() ? QString() : questions.first().name.section(u"._domainkey."_s, 1);
        return about(CheckId::Dkim, subject, WhyNotAskable::NoSignature, questions);
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
        const QList<Blocklist> lists =
            chooseBlocklists(m_blocklists.lists, m_subject.replyText + u' ' + m_blocklists.cardWords);
        const bool needsAddress =
            std::ranges::all_of(lists, [](const Blocklist &list) { return list.kind == BlocklistKind::Address; });
        const auto missing = withoutAddress(CheckId::Blocklists);
        if (needsAddress && missing) {
            return *missing;
        }
        QStringList domains{m_subject.fromDomain, m_subject.envelopeSender.section(u'@', -1).toLower()};
        domains.removeDuplicates();
        domains.removeAll(QString());
        const QHostAddress address = missing ? QHostAddress() : addressFromText(m_address);
        QList<Question> questions;
        for (const BlocklistQuestion &planned : blocklistQuestions(lists, address, domains, m_blocklists.keys)) {
            questions.append({u"A"_s, planned.question.name});
        }
        if (missing && questions.isEmpty()) {
            return *missing;
        }
        return {.check = CheckId::Blocklists, .questions = questions, .subject = missing ? domains.first() : m_address};
    }

    [[nodiscard]] const QString &fromDomain() const { return m_subject.fromDomain; }
    [[nodiscard]] const QString &recipientDomain() const { return m_subject.recipientDomain; }

    CheckSubject m_subject;
    const BlocklistScope &m_blocklists;
    QString m_address;
};

/// DMARC asks for what SPF and DKIM find.
QList<CheckId> wantedChecks(const QStringList &ids)
{
    QList<CheckId> wanted;
    for (const QString &id : ids) {
        if (const auto check = checkFromId(id)) {
            wanted.append(*check);
        }
    }
    return withNeeded(wanted);
}

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

QList<CheckId> allChecks()
{
    QList<CheckId> checks;
    std::ranges::transform(kIds, std::back_inserter(checks), [](const auto &entry) { return entry.first; });
    return checks;
}

bool isUnconfirmed(const Explanation &explanation, TextTrust trust)
{
    const bool isMisread = trust == TextTrust::AsRead && explanation.document.hasNote(NoteId::FromPicture);
    return isMisread || explanation.analysis.kind == Kind::FakeBounce;
}

QList<CheckId> withNeeded(QList<CheckId> checks)
{
    for (const CheckId needed : {CheckId::Spf, CheckId::Dkim}) {
        if (checks.contains(CheckId::Dmarc) && !checks.contains(needed)) {
            checks.append(needed);
        }
    }
    return checks;
}

BlocklistScope blocklistScope(const Explanation &explanation, int failure, const QMap<QString, QString> &keys)
{
    const Card &card = *explanation.matches.at(failure).card;
    return {.lists = explanation.catalog->blocklists(), .cardWords = card.id + u' ' + card.title, .keys = keys};
}

QList<PlannedCheck> planChecks(const Explanation &explanation, int index, TextTrust trust,
                               const QMap<QString, QString> &keys)
{
    const bool isDoubtful = isUnconfirmed(explanation, trust);
    const BlocklistScope scope = blocklistScope(explanation, index, keys);
    const Planner planner(subjectOf(explanation, index), scope);
    QList<PlannedCheck> planned;
    for (const CheckId check : wantedChecks(explanation.matches.at(index).card->checks)) {
        planned.append(
            isDoubtful
                ? PlannedCheck{.check = check, .questions = {}, .askable = WhyNotAskable::Unconfirmed, .subject = {}}
                : planner.plan(check));
    }
    return planned;
}

PlannedCheck planCheck(CheckId check, const CheckSubject &subject, const BlocklistScope &blocklists)
{
    return Planner(subject, blocklists).plan(check);
}

} // namespace BounceLens
