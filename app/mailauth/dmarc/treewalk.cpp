// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/dmarc/treewalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

WalkStep stepOf(const DomainName &domain, const DnsAnswer &answer)
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
DomainName childOnWay(const DomainName &domain, const DomainName &parent)
{
    return domain.last(parent.labels().size() + 1);
}

/// RFC 9989 section 4.10.2, rules 1 to 3.
DomainName organisationOf(const TreeWalk &walk)
{
    const DomainName &start = walk.steps.first().domain;
    DomainName fewest = start;
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
    return fewest;
}

/// RFC 9989 section 4.10.1.
void findPolicy(TreeWalk &walk)
{
    const auto firstFailure = [&walk](qsizetype from) {
        const auto failed = std::find_if(walk.steps.cbegin() + from, walk.steps.cend(),
                                         [](const WalkStep &step) { return !isSettledOutside(step.answer); });
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

} // namespace

QList<DomainName> walkedDomains(const DomainName &domain)
{
    if (domain.isRoot()) {
        return {};
    }
    QList<DomainName> domains{domain};
    for (qsizetype count = std::min(domain.labels().size(), kMaxWalkQuestions) - 1; count > 0; --count) {
        domains.append(domain.last(count));
    }
    return domains;
}

std::optional<DomainName> policyNameOf(const DomainName &domain)
{
    return domain.below(u"_dmarc");
}

QList<DnsQuestion> walkQuestions(const DomainName &domain)
{
    QList<DnsQuestion> questions;
    for (const DomainName &walked : walkedDomains(domain)) {
        if (const auto name = policyNameOf(walked)) {
            questions.append({.name = *name, .type = RecordType::Txt});
        }
    }
    return questions;
}

TreeWalk walkTree(const DomainName &domain, Lookups &lookups)
{
    TreeWalk walk;
    const QList<DomainName> domains = walkedDomains(domain);
    if (domains.isEmpty()) {
        return walk;
    }
    (void)lookups.ask(walkQuestions(domain));
    for (const DomainName &walked : domains) {
        walk.steps.append(stepOf(walked, lookups.ask(policyNameOf(walked), RecordType::Txt)));
        if (stops(walk.steps.last())) {
            break;
        }
    }
    walk.organisation = organisationOf(walk);
    findPolicy(walk);
    return walk;
}

} // namespace BounceLens
