// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/dmarc/treewalk.h"

#include "names/domainname.h"

#include <libpsl.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString lastLabels(const QStringList &labels, qsizetype count)
{
    return labels.sliced(labels.size() - count).join(u'.');
}

WalkStep stepOf(const QString &domain, const DnsAnswer &answer)
{
    WalkStep step{.domain = domain, .answer = answer, .records = 0, .record = {}};
    for (const DnsRecord &record : answer.records) {
        if (isDmarcRecord(record.text)) {
            ++step.records;
            step.record = readDmarc(record.text);
        }
    }
    if (step.records != 1) {
        step.record.reset();
    }
    return step;
}

bool stops(const WalkStep &step)
{
    return step.record && step.record->suffix != DmarcSuffix::Unknown;
}

/// The domain one label below \a parent on the way to \a domain.
QString childOnWay(const QString &domain, const QString &parent)
{
    const QStringList labels = domain.split(u'.');
    return lastLabels(labels, std::min(labels.size(), parent.split(u'.').size() + 1));
}

/// RFC 9989 section 4.10.2, rules 1 to 3.
QString organisationOf(const TreeWalk &walk)
{
    const QString &start = walk.steps.first().domain;
    QString fewest;
    for (qsizetype at = 0; at < walk.steps.size(); ++at) {
        const WalkStep &step = walk.steps.at(at);
        if (!step.record) {
            continue;
        }
        if (step.record->suffix == DmarcSuffix::Yes && at > 0) {
            return childOnWay(start, step.domain);
        }
        fewest = step.domain;
    }
    return fewest.isEmpty() ? start : fewest;
}

/// RFC 9989 section 4.10.1.
void findPolicy(TreeWalk &walk)
{
    const auto firstFailure = [&walk](qsizetype from) {
        const auto failed = std::find_if(walk.steps.cbegin() + from, walk.steps.cend(),
                                         [](const WalkStep &step) { return !isSettled(step.answer); });
        return failed == walk.steps.cend() ? -1 : failed - walk.steps.cbegin();
    };
    const qsizetype failure = firstFailure(0);
    walk.isCertain = failure < 0;
    if (walk.steps.first().record) {
        walk.source = PolicySource::Author;
        walk.policyStep = 0;
        return;
    }
    if (failure >= 0) {
        walk.failedStep = failure;
        return;
    }
    const auto own = std::ranges::find(walk.steps, walk.organisation, &WalkStep::domain);
    if (own != walk.steps.end() && own->record) {
        walk.source = PolicySource::Organisation;
        walk.policyStep = own - walk.steps.begin();
    } else if (stops(walk.steps.last())) {
        walk.source = PolicySource::Suffix;
        walk.policyStep = walk.steps.size() - 1;
    }
}

const psl_ctx_t *suffixList()
{
    static const psl_ctx_t *list = psl_builtin();
    return list;
}

} // namespace

QStringList walkedDomains(const QString &domain)
{
    const QStringList labels = askedName(domain).split(u'.', Qt::SkipEmptyParts);
    if (labels.isEmpty()) {
        return {};
    }
    QStringList domains{labels.join(u'.')};
    for (qsizetype count = std::min(labels.size() - 1, kMaxWalkQuestions - 1); count > 0; --count) {
        domains.append(lastLabels(labels, count));
    }
    return domains;
}

QList<DnsQuestion> walkQuestions(const QString &domain)
{
    QList<DnsQuestion> questions;
    for (const QString &walked : walkedDomains(domain)) {
        questions.append({.name = "_dmarc."_L1 + walked, .type = RecordType::Txt});
    }
    return questions;
}

TreeWalk walkTree(const QString &domain, Lookups &lookups)
{
    TreeWalk walk;
    const QStringList domains = walkedDomains(domain);
    if (domains.isEmpty()) {
        return walk;
    }
    const QList<DnsAnswer> answers = lookups.ask(walkQuestions(domain));
    for (qsizetype at = 0; at < domains.size(); ++at) {
        walk.steps.append(stepOf(domains.at(at), answers.at(at)));
        if (stops(walk.steps.last())) {
            break;
        }
    }
    walk.organisation = organisationOf(walk);
    findPolicy(walk);
    return walk;
}

QString suffixListOrganisation(const QString &domain)
{
    const QByteArray name = askedName(domain).toUtf8();
    const char *found = suffixList() ? psl_registrable_domain(suffixList(), name.constData()) : nullptr;
    return found ? QString::fromUtf8(found) : QString();
}

} // namespace BounceLens
