// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/blocklists.h"

#include "check/blocklistanswer.h"
#include "check/blocklistquestions.h"
#include "check/dnsfailure.h"
#include "dns/lookups.h"
#include "names/privatename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxText = 300; // characters of a TXT record that are shown

bool isNamed(const Blocklist &list, const QString &lower)
{
    return std::ranges::any_of(list.names, [&lower](const QString &name) { return lower.contains(name); });
}

/// Domains of the sender that a list can be asked for. Below the list's zone they are told to strangers too.
QList<DomainName> domainsOf(const CheckSubject &subject)
{
    QList<DomainName> domains;
    for (const auto &domain : {subject.fromDomain, senderDomain(subject)}) {
        if (domain && domain->isFullHostName() && !isPrivate(*domain) && !domains.contains(*domain)) {
            domains.append(*domain);
        }
    }
    return domains;
}

QLatin1StringView refusalId(const BlocklistAnswer &answer)
{
    switch (answer.kind) {
    case BlocklistAnswerKind::RefusedName:
        return "blocklist-refused-name"_L1;
    case BlocklistAnswerKind::RefusedPublic:
        return "blocklist-refused-public"_L1;
    case BlocklistAnswerKind::RefusedHeavy:
        return "blocklist-refused-heavy"_L1;
    case BlocklistAnswerKind::Error:
        return answer.meaning.isEmpty() ? "blocklist-error-unknown"_L1 : "blocklist-error"_L1;
    case BlocklistAnswerKind::Outside:
        return "blocklist-outside"_L1;
    default:
        return "blocklist-refused"_L1;
    }
}

bool isFault(BlocklistAnswerKind kind)
{
    return kind != BlocklistAnswerKind::NotListed && kind != BlocklistAnswerKind::Listed &&
           kind != BlocklistAnswerKind::Unanswered;
}

class BlocklistCheck
{
public:
    BlocklistCheck(const CheckSubject &subject, const BlocklistScope &scope, DnsSource &dns)
        : m_lists(chooseBlocklists(scope.lists, subject.replyText + u' ' + scope.cardWords))
        , m_lookups(dns)
    {
        const bool isPublic = subject.sourceAddress && subject.sourceAddress->isPublic();
        m_address = isPublic ? subject.sourceAddress : std::nullopt;
        m_questions = blocklistQuestions(m_lists, m_address, domainsOf(subject), scope.keys);
        m_keys = scope.keys;
        m_areNamed = namesBlocklist(scope.lists, subject.replyText + u' ' + scope.cardWords);
        m_result.check = CheckId::Blocklists;
    }

    [[nodiscard]] CheckResult run()
    {
        QList<DnsQuestion> asked;
        for (const BlocklistQuestion &question : std::as_const(m_questions)) {
            asked.append(question.question);
        }
        const QList<DnsAnswer> answers = m_lookups.ask(asked);
        for (qsizetype list = 0; list < m_lists.size(); ++list) {
            judgeList(list, answers);
        }
        addTexts();
        summarise();
        m_result.findings = m_listed + m_unclear + m_clear;
        m_result.answers = m_lookups.answers();
        m_result.outcome = m_result.summary.outcome;
        hideKeys();
        return m_result;
    }

private:
    struct Listing
    {
        qsizetype list;
        QString subject;
        DnsQuestion question;
        QList<BlocklistCode> entries;
    };

    /// A key is a secret of the user's, and results are handed on.
    void hideKeys()
    {
        const auto hide = [this](QString &text) { text = withoutBlocklistKeys(text, m_keys); };
        for (DnsAnswer &answer : m_result.answers) {
            QString name = answer.question.name.toString();
            hide(name);
            if (name != answer.question.name.toString()) {
                answer.shownName = name;
                answer.question.name = DomainName();
            }
            std::ranges::for_each(answer.aliases, hide);
            std::ranges::for_each(answer.records, hide, &DnsRecord::name);
        }
        for (Finding &shown : m_result.findings) {
            std::ranges::for_each(shown.values, hide);
        }
    }

    static Finding finding(QLatin1StringView id, const QStringList &values, CheckOutcome outcome)
    {
        return {.id = id, .values = values, .outcome = outcome};
    }

    void addUnclear(const Finding &unclear, const Blocklist &list)
    {
        ++m_unclearLists;
        m_unclear.append(unclear);
        if (!list.limits.isEmpty()) {
            m_unclear.append(finding("blocklist-limits"_L1, {list.name, list.limits}, CheckOutcome::CouldNotTell));
        }
    }

    void judgeList(qsizetype index, const QList<DnsAnswer> &answers)
    {
        const Blocklist &list = m_lists.at(index);
        QList<qsizetype> entries;
        for (qsizetype at = 0; at < m_questions.size(); ++at) {
            if (m_questions.at(at).list == index && m_questions.at(at).role == BlocklistRole::Entry) {
                entries.append(at);
            }
        }
        if (entries.isEmpty()) {
            sayWhyNotAsked(list);
        } else if (const auto fault = faultOf(index, entries, answers)) {
            addUnclear(*fault, list);
        } else {
            judgeEntries(index, entries, answers);
        }
    }

    void sayWhyNotAsked(const Blocklist &list)
    {
        if (blocklistZone(list, m_keys).isEmpty()) {
            addUnclear(finding("blocklist-needs-key"_L1, {list.name}, CheckOutcome::CouldNotTell), list);
        } else if (list.kind == BlocklistKind::Address) {
            const bool isMissing = !m_address;
            addUnclear(finding(isMissing ? "blocklist-no-address"_L1 : "blocklist-no-ipv6"_L1, {list.name},
                               CheckOutcome::CouldNotTell),
                       list);
        }
    }

    /// Why nothing that the list answers can be believed.
    [[nodiscard]] std::optional<Finding> faultOf(qsizetype index, const QList<qsizetype> &entries,
                                                 const QList<DnsAnswer> &answers) const
    {
        const Blocklist &list = m_lists.at(index);
        bool isSilent = false;
        bool hasListing = false;
        for (qsizetype at = 0; at < m_questions.size(); ++at) {
            if (m_questions.at(at).list != index) {
                continue;
            }
            const BlocklistRole role = m_questions.at(at).role;
            const BlocklistAnswer answer = readBlocklistAnswer(answers.at(at), list);
            if (isFault(answer.kind) && !isTestAnswer(role, answer)) {
                return finding(refusalId(answer), {list.name, answer.address, answer.meaning},
                               CheckOutcome::CouldNotTell);
            }
            if (role == BlocklistRole::Negative && answer.kind == BlocklistAnswerKind::Listed) {
                return finding("blocklist-wildcard"_L1, {list.name}, CheckOutcome::CouldNotTell);
            }
            isSilent = isSilent || (role == BlocklistRole::Positive && answer.kind == BlocklistAnswerKind::NotListed);
            hasListing = hasListing || (entries.contains(at) && answer.kind == BlocklistAnswerKind::Listed);
        }
        return isSilent && !hasListing
                   ? std::optional(finding("blocklist-silent"_L1, {list.name}, CheckOutcome::CouldNotTell))
                   : std::nullopt;
    }

    /// 127.0.0.1 for a positive test point only means "test".
    static bool isTestAnswer(BlocklistRole role, const BlocklistAnswer &answer)
    {
        return role == BlocklistRole::Positive && answer.kind == BlocklistAnswerKind::Error && answer.meaning.isEmpty();
    }

    void judgeEntries(qsizetype index, const QList<qsizetype> &entries, const QList<DnsAnswer> &answers)
    {
        const Blocklist &list = m_lists.at(index);
        bool isUnclear = false;
        for (const qsizetype at : entries) {
            const QString &subject = m_questions.at(at).subject;
            const BlocklistAnswer answer = readBlocklistAnswer(answers.at(at), list);
            if (answer.kind == BlocklistAnswerKind::Listed) {
                m_listings.append({index, subject, m_questions.at(at).question, answer.entries});
            } else if (answer.kind == BlocklistAnswerKind::Unanswered) {
                isUnclear = true;
                m_unclear.append(dnsFailure(answers.at(at)));
            } else {
                m_clear.append(finding("blocklist-not-listed"_L1, {subject, list.name}, CheckOutcome::Pass));
            }
        }
        (isUnclear ? m_unclearLists : m_answeredLists) += 1;
    }

    void addTexts()
    {
        QList<DnsQuestion> questions;
        for (const Listing &listing : std::as_const(m_listings)) {
            questions.append({.name = listing.question.name, .type = RecordType::Txt});
        }
        const QList<DnsAnswer> texts = m_lookups.ask(questions);
        for (qsizetype at = 0; at < m_listings.size(); ++at) {
            addListing(m_listings.at(at), texts.at(at));
        }
    }

    void addListing(const Listing &listing, const DnsAnswer &text)
    {
        const Blocklist &list = m_lists.at(listing.list);
        for (const BlocklistCode &entry :
             listing.entries.first(std::min(listing.entries.size(), qsizetype(kMaxListings)))) {
            const bool isKnown = !entry.meaning.isEmpty();
            QStringList values{listing.subject, list.name, entry.code};
            values += isKnown ? QStringList{entry.meaning} : QStringList();
            m_listed.append(
                finding(isKnown ? "blocklist-entry"_L1 : "blocklist-entry-unknown"_L1, values, CheckOutcome::Problem));
        }
        if (!text.records.isEmpty()) {
            const QString shown = QString::fromUtf8(text.records.first().text).simplified().left(kMaxText);
            m_listed.append(finding("blocklist-text"_L1, {list.name, shown}, CheckOutcome::CouldNotTell));
        }
        if (!list.removal.isEmpty()) {
            m_listed.append(finding("blocklist-removal"_L1, {list.name, list.removal}, CheckOutcome::CouldNotTell));
        }
    }

    void summarise()
    {
        QStringList subjects;
        for (const BlocklistQuestion &question : std::as_const(m_questions)) {
            if (question.role == BlocklistRole::Entry && !subjects.contains(question.subject)) {
                subjects.append(question.subject);
            }
        }
        const QString all = subjects.join(u", "_s);
        const QString answered = QString::number(m_answeredLists);
        const QString unclear = QString::number(m_unclearLists);
        if (!m_listings.isEmpty()) {
            summariseListings();
        } else if (m_answeredLists + m_unclearLists == 0) {
            m_result.summary = finding("blocklist-none-asked"_L1, {}, CheckOutcome::CouldNotTell);
        } else if (m_answeredLists == 0) {
            m_result.summary = finding("blocklist-unknown"_L1, {unclear}, CheckOutcome::CouldNotTell);
        } else if (m_unclearLists > 0) {
            m_result.summary = finding("blocklist-partly"_L1, {all, answered, unclear}, CheckOutcome::CouldNotTell);
        } else {
            m_result.summary = finding(m_areNamed ? "blocklist-clear"_L1 : "blocklist-clear-usual"_L1, {all, answered},
                                       CheckOutcome::Pass);
        }
    }

    void summariseListings()
    {
        QStringList subjects;
        QStringList names;
        for (const Listing &listing : std::as_const(m_listings)) {
            subjects.append(listing.subject);
            names.append(m_lists.at(listing.list).name);
        }
        subjects.removeDuplicates();
        names.removeDuplicates();
        m_result.summary =
            finding("blocklist-listed"_L1, {subjects.join(u", "_s), names.join(u", "_s)}, CheckOutcome::Problem);
    }

    QList<Blocklist> m_lists;
    std::optional<IpAddress> m_address;
    QMap<QString, QString> m_keys;
    bool m_areNamed = false; ///< the bounce or the card says which lists
    QList<BlocklistQuestion> m_questions;
    Lookups m_lookups;
    QList<Listing> m_listings;
    QList<Finding> m_listed;
    QList<Finding> m_unclear;
    QList<Finding> m_clear;
    int m_answeredLists = 0;
    int m_unclearLists = 0;
    CheckResult m_result;
};

} // namespace

bool namesBlocklist(const QList<Blocklist> &lists, const QString &words)
{
    const QString lower = words.toLower();
    return std::ranges::any_of(lists, [&lower](const Blocklist &list) { return isNamed(list, lower); });
}

QString withoutBlocklistKeys(QString name, const QMap<QString, QString> &keys)
{
    for (const QString &key : keys) {
        name = key.isEmpty() ? name : name.replace(key, u"‹key›"_s, Qt::CaseInsensitive);
    }
    return name;
}

QList<Blocklist> chooseBlocklists(const QList<Blocklist> &lists, const QString &words)
{
    const QString lower = words.toLower();
    QList<Blocklist> named;
    QList<Blocklist> usual;
    for (const Blocklist &list : lists) {
        if (isNamed(list, lower)) {
            named.append(list);
        }
        if (list.byDefault) {
            usual.append(list);
        }
    }
    return named.isEmpty() ? usual : named;
}

CheckResult checkBlocklists(const CheckSubject &subject, const BlocklistScope &scope, DnsSource &dns)
{
    return BlocklistCheck(subject, scope, dns).run();
}

} // namespace BounceLens
