// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/plan.h"

#include "check/blocklists.h"
#include "check/dkim/check.h"
#include "check/run.h"
#include "check/subject.h"
#include "names/privatename.h"

#include <QUrl>

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

/// Takes down what is asked first, and answers nothing.
class Recorder : public DnsSource
{
public:
    [[nodiscard]] const QList<DnsQuestion> &first() const { return m_first; }

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        m_first = m_first.isEmpty() ? questions : m_first;
        QList<DnsAnswer> answers;
        for (const DnsQuestion &question : questions) {
            DnsAnswer answer;
            answer.question = question;
            answers.append(answer);
        }
        return answers;
    }

private:
    QList<DnsQuestion> m_first;
};

class NoPolicies : public PolicyFetcher
{
public:
    [[nodiscard]] FetchedPolicy fetch(const QUrl & /*address*/) override { return {}; }
};

class Planner
{
public:
    explicit Planner(const CheckRequest &request)
        : m_request(request)
        , m_subject(request.subject)
    {
        if (request.checks.contains(CheckId::Dkim)) {
            m_signatureKeys = dkimQuestions(m_subject);
        }
    }

    [[nodiscard]] PlannedCheck plan(CheckId check) const
    {
        PlannedCheck planned{.check = check, .questions = {}, .askable = whyNot(check), .subject = about(check)};
        if (planned.askable == WhyNotAskable::Askable) {
            planned.questions = check == CheckId::Reachability ? connections() : firstQuestions(check);
        }
        if (planned.askable == WhyNotAskable::Askable && planned.questions.isEmpty()) {
            planned.askable = check == CheckId::Blocklists ? whyNotAddress() : WhyNotAskable::PrivateName;
        }
        return planned;
    }

private:
    /// The domain that a check is about.
    [[nodiscard]] std::optional<DomainName> domainOf(CheckId check) const
    {
        switch (check) {
        case CheckId::Spf:
        case CheckId::SenderMx:
        case CheckId::Blocklists:
            return spfDomain(m_subject);
        case CheckId::Dmarc:
            return m_subject.fromDomain;
        case CheckId::RecipientMx:
        case CheckId::MtaSts:
            return m_subject.recipientDomain;
        case CheckId::Dane:
        case CheckId::Reachability:
            return m_subject.remoteHost ? m_subject.remoteHost : m_subject.recipientDomain;
        case CheckId::Dkim:
        case CheckId::ReverseDns:
            return std::nullopt;
        case CheckId::DomainHealth:
            break;
        }
        return m_subject.domain;
    }

    /// The domain or address that a check is about, for people; empty if it is not known.
    [[nodiscard]] QString about(CheckId check) const
    {
        const bool isAboutAddress = check == CheckId::ReverseDns || (check == CheckId::Blocklists && isAddressPublic());
        if (isAboutAddress) {
            return m_subject.sourceAddress ? m_subject.sourceAddress->toString() : QString();
        }
        if (check == CheckId::Dkim) {
            return signer();
        }
        const auto domain = domainOf(check);
        return domain ? domain->shown() : QString();
    }

    [[nodiscard]] WhyNotAskable whyNot(CheckId check) const
    {
        switch (check) {
        case CheckId::Spf:
            return m_subject.sourceAddress && !isAddressPublic() ? WhyNotAskable::PrivateAddress : whyNotName(check);
        case CheckId::ReverseDns:
            return whyNotAddress();
        case CheckId::Blocklists:
            return WhyNotAskable::Askable; // by an address or a domain; its questions tell
        case CheckId::Dkim:
            return m_signatureKeys.isEmpty() ? WhyNotAskable::NoSignature : WhyNotAskable::Askable;
        default:
            return whyNotName(check);
        }
    }

    [[nodiscard]] WhyNotAskable whyNotName(CheckId check) const
    {
        const bool isSender = check == CheckId::Spf || check == CheckId::Dmarc || check == CheckId::SenderMx;
        const auto name = domainOf(check);
        if (!name) {
            return isSender ? WhyNotAskable::NoSenderDomain : WhyNotAskable::NoRecipientDomain;
        }
        return isPrivate(*name) ? WhyNotAskable::PrivateName : WhyNotAskable::Askable;
    }

    [[nodiscard]] WhyNotAskable whyNotAddress() const
    {
        return !m_subject.sourceAddress ? WhyNotAskable::NoSourceAddress
               : isAddressPublic()      ? WhyNotAskable::Askable
                                        : WhyNotAskable::PrivateAddress;
    }

    [[nodiscard]] bool isAddressPublic() const
    {
        return m_subject.sourceAddress && m_subject.sourceAddress->isPublic();
    }

    /// The domain of the first signature.
    [[nodiscard]] QString signer() const
    {
        return m_signatureKeys.isEmpty() ? QString()
                                         : m_signatureKeys.first().name.shown().section(u"._domainkey."_s, 1);
    }

    /// What a check asks first and may ask.
    [[nodiscard]] QList<DnsQuestion> recorded(CheckId check) const
    {
        Recorder recorder;
        if (check == CheckId::Dkim) {
            (void)recorder.ask(m_signatureKeys);
        } else {
            NoPolicies policies;
            (void)runCheck(check, m_request, recorder, policies);
        }
        return recorder.first();
    }

    [[nodiscard]] QList<Question> firstQuestions(CheckId check) const
    {
        QList<Question> questions;
        for (const DnsQuestion &asked : recorded(check)) {
            const Question question{typeName(asked.type),
                                    withoutBlocklistKeys(asked.name.toString(), m_request.blocklists.keys)};
            if (!questions.contains(question)) {
                questions.append(question);
            }
        }
        if (check == CheckId::MtaSts && !questions.isEmpty()) {
            const QUrl policy = policyAddress(*m_subject.recipientDomain);
            questions.append({u"HTTPS GET"_s, policy.host(QUrl::FullyEncoded) + policy.path()});
        }
        return questions;
    }

    [[nodiscard]] QList<Question> connections() const
    {
        const QString host = domainOf(CheckId::Reachability).value_or(DomainName()).toString();
        return m_subject.remoteHost ? QList<Question>{{u"A"_s, host}, {u"AAAA"_s, host}, {u"TCP 25"_s, host}}
                                    : QList<Question>{{u"MX"_s, host}, {u"TCP 25"_s, u"*"_s}};
    }

    const CheckRequest &m_request;
    const CheckSubject &m_subject;
    QList<DnsQuestion> m_signatureKeys; ///< if DKIM is planned
};

BlocklistScope blocklistScope(const Explanation &explanation, int failure, const QMap<QString, QString> &keys)
{
    const Card &card = *explanation.matches.at(failure).card;
    return {.lists = explanation.catalog->blocklists(), .cardWords = card.id + u' ' + card.title, .keys = keys};
}

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

QList<CheckId> withoutRepeats(const QList<CheckId> &checks)
{
    QList<CheckId> once;
    for (const CheckId check : checks) {
        if (!once.contains(check)) {
            once.append(check);
        }
    }
    return once;
}

bool isUnconfirmed(const Explanation &explanation, TextTrust trust)
{
    const bool isMisread = trust == TextTrust::AsRead && explanation.document.hasNote(NoteId::FromPicture);
    return isMisread || explanation.analysis.kind == Kind::FakeBounce;
}

QList<CheckId> withNeeded(const QList<CheckId> &checks)
{
    QList<CheckId> all = withoutRepeats(checks);
    for (const CheckId needed : {CheckId::Spf, CheckId::Dkim}) {
        if (all.contains(CheckId::Dmarc) && !all.contains(needed)) {
            all.append(needed);
        }
    }
    return all;
}

CheckRequest checkRequest(const Explanation &explanation, int failure, const CheckSubject &subject,
                          const QMap<QString, QString> &keys)
{
    return {.checks = wantedChecks(explanation.matches.at(failure).card->checks),
            .subject = subject,
            .blocklists = blocklistScope(explanation, failure, keys),
            .catalog = explanation.catalog};
}

QList<PlannedCheck> planChecks(const CheckRequest &request, bool isUnconfirmed)
{
    const Planner planner(request);
    QList<PlannedCheck> planned;
    for (const CheckId check : request.checks) {
        planned.append(
            isUnconfirmed
                ? PlannedCheck{.check = check, .questions = {}, .askable = WhyNotAskable::Unconfirmed, .subject = {}}
                : planner.plan(check));
    }
    return planned;
}

QList<PlannedCheck> planChecks(const Explanation &explanation, int failure, TextTrust trust)
{
    return planChecks(checkRequest(explanation, failure, subjectOf(explanation, failure)),
                      isUnconfirmed(explanation, trust));
}

} // namespace BounceLens
