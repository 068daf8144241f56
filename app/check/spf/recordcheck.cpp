// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/spf/recordcheck.h"

#include "check/dnsfailure.h"
#include "check/spf/faults.h"
#include "check/spf/fix.h"
#include "check/spf/syntaxid.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Findings that make a record worthless without breaking it.
constexpr std::array kWorthless{"spf-plus-all"_L1, "spf-redirect-beside-all"_L1, "spf-behind-all"_L1};

Finding problem(QLatin1StringView id, const QStringList &values)
{
    return {.id = id, .values = values, .outcome = CheckOutcome::Problem};
}

/// The values of checkSpf(): domain, address, term, domain of the record that decided.
QStringList valuesOf(const SpfTree &tree, const QByteArray &term, const SpfNode &node)
{
    return {tree.nodes.first().domain.text, {}, QString::fromLatin1(term), node.domain.text};
}

/// What one record of the tree does to the whole: RFC 7208 sections 4.5, 4.6, 5.2 and 6.1.
Finding brokenNode(const SpfTree &tree, const SpfNode &node, Lookups &lookups)
{
    const DnsAnswer answer = lookups.ask(node.domain.name, RecordType::Txt);
    const QList<QByteArray> records = spfRecords(answer);
    if (!isSettledOutside(answer) || node.record) {
        return {};
    }
    if (records.size() > 1) {
        return problem("spf-several-records"_L1, valuesOf(tree, {}, node));
    }
    if (records.size() == 1) {
        const auto record = parseSpfRecord(records.first());
        return record
                   ? Finding()
                   : problem(spfSyntaxId(record.error().what),
                             valuesOf(tree, records.first().mid(record.error().offset, record.error().length), node) +
                                 QStringList{QString::number(record.error().offset)});
    }
    const SpfNode &parent = tree.nodes.at(std::max(node.parent, qsizetype(0)));
    if (node.parent < 0) {
        return {};
    }
    const SpfTerm &term = parent.record->terms.at(node.term);
    const bool isRedirect = term.kind == SpfTermKind::Redirect;
    return problem(isRedirect ? "spf-missing-redirect"_L1 : "spf-missing-include"_L1,
                   valuesOf(tree, parent.record->textOf(term), parent) + QStringList{node.domain.text});
}

/// A record of the tree that could not be looked up.
std::optional<DnsAnswer> unansweredNode(const SpfTree &tree, Lookups &lookups)
{
    for (const SpfNode &node : tree.nodes) {
        const DnsAnswer answer = lookups.ask(node.domain.name, RecordType::Txt);
        if (!isSettledOutside(answer)) {
            return answer;
        }
    }
    return std::nullopt;
}

Finding missingRecord(const DomainName &domain, const DnsAnswer &answer)
{
    return problem(answer.outcome == DnsOutcome::NoDomain ? "spf-no-domain"_L1 : "spf-record-missing"_L1,
                   {domain.shown()});
}

/// The term of the domain's own record at which receivers stop; without that many look-ups, the one that has most.
QByteArray termOverLimit(const SpfTree &tree)
{
    const SpfRecord &record = *tree.nodes.first().record;
    int sum = 0;
    for (qsizetype at = 0; at < record.terms.size() && record.terms.at(at).kind != SpfTermKind::All; ++at) {
        const auto child =
            std::ranges::find_if(tree.nodes, [at](const SpfNode &node) { return node.parent == 0 && node.term == at; });
        sum += record.terms.at(at).asksDns() ? 1 : 0;
        sum += child == tree.nodes.end() ? 0 : child->lookups;
        if (sum > kMaxSpfLookups) {
            return record.textOf(record.terms.at(at));
        }
    }
    const QList<SpfCost> costs = costsOf(tree);
    return costs.isEmpty() ? QByteArray() : costs.first().term;
}

/// The finding that makes a record worthless, if a record is all that was asked about.
Finding worthless(const QList<Finding> &findings)
{
    const auto found = std::ranges::find_if(
        findings, [](const Finding &finding) { return std::ranges::contains(kWorthless, finding.id); });
    return found == findings.end() ? Finding() : *found;
}

} // namespace

Finding brokenRecord(const SpfTree &tree, Lookups &lookups)
{
    for (const SpfNode &node : tree.nodes) {
        const bool isBelowLoop = tree.loop >= 0 && &node == &tree.nodes.at(tree.loop);
        const Finding finding = isBelowLoop ? Finding() : brokenNode(tree, node, lookups);
        if (!finding.id.isEmpty()) {
            return finding;
        }
    }
    const bool isOver = !tree.nodes.isEmpty() && tree.nodes.first().record &&
                        (tree.loop >= 0 || tree.nodes.first().lookups > kMaxSpfLookups);
    if (!isOver) {
        return {};
    }
    return problem("spf-too-many-lookups"_L1, valuesOf(tree, termOverLimit(tree), tree.nodes.first()) +
                                                  QStringList{QString::number(tree.nodes.first().lookups)});
}

CheckResult checkSpfRecord(const DomainName &domain, bool isOfBounce, DnsSource &dns)
{
    Lookups lookups(dns);
    const DnsAnswer answer = lookups.ask(domain, RecordType::Txt);
    const SpfTree tree = exploreSpfRecords(domain, lookups);
    CheckResult result{.check = CheckId::Spf, .summary = {}, .findings = {}, .answers = {}, .fixes = {}};
    result.findings = spfFaults(domain, tree, lookups);
    const Finding broken = brokenRecord(tree, lookups);
    const Finding without = isOfBounce ? Finding() : worthless(result.findings);
    if (!isSettled(answer)) {
        result.summary = dnsFailure(answer);
    } else if (spfRecords(answer).isEmpty()) {
        result.summary = missingRecord(domain, answer);
    } else if (!broken.id.isEmpty()) {
        result.summary = broken;
    } else if (!without.id.isEmpty()) {
        result.summary = without;
    } else if (const auto failed = unansweredNode(tree, lookups)) {
        result.summary = dnsFailure(*failed);
    } else {
        result.summary = {.id = "spf-no-address"_L1, .values = {domain.shown()}, .outcome = CheckOutcome::CouldNotTell};
    }
    const SpfFix fix = recordFix(domain, lookups);
    if (!fix.finding.id.isEmpty()) {
        result.findings.prepend(fix.finding);
    }
    if (fix.record) {
        result.fixes.append(*fix.record);
    }
    result.outcome = result.summary.outcome;
    result.answers = lookups.answers();
    return result;
}

} // namespace BounceLens
