// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dmarc/recordfindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString nameOf(const WalkStep &step)
{
    return step.answer.question.name.shown();
}

bool allowsReports(const DnsAnswer &answer)
{
    const auto isDmarc = [](const DnsRecord &record) { return isDmarcRecord(record.text); };
    return std::ranges::count_if(answer.records, isDmarc) == 1;
}

/// A policy that is only misspelt: the one that it begins like. Never "none".
std::optional<DmarcPolicy> likelyPolicy(QByteArrayView value)
{
    const char first = value.isEmpty() ? ' ' : value.front();
    return first == 'r' || first == 'R'   ? std::optional(DmarcPolicy::Reject)
           : first == 'q' || first == 'Q' ? std::optional(DmarcPolicy::Quarantine)
                                          : std::nullopt;
}

/// Misspelt policies are mended, so that the record keeps what its owner meant.
QByteArray withLikelyPolicies(const DmarcRecord &record)
{
    QByteArray text = record.text;
    for (const QByteArrayView name : {QByteArrayView("np"), QByteArrayView("sp"), QByteArrayView("p")}) {
        const TagList tags = TagList::read(text);
        const Tag *tag = tags.find(name);
        const auto likely = tag && record.badTags.contains(name) ? likelyPolicy(tag->value) : std::nullopt;
        if (likely) {
            text.replace(tag->from, tag->length, QByteArrayView(policyName(*likely)));
        }
    }
    return text;
}

} // namespace

QList<Finding> recordFindings(const WalkStep &step)
{
    QList<Finding> findings;
    if (!step.record) {
        return findings;
    }
    const auto add = [&](QLatin1StringView id, const QList<QByteArray> &tags, CheckOutcome outcome) {
        for (const QByteArray &tag : tags) {
            findings.append({.id = id, .values = {QString::fromLatin1(tag), nameOf(step)}, .outcome = outcome});
        }
    };
    constexpr qsizetype kShown = 5; // tags of a kind; more say nothing new
    const DmarcRecord &record = *step.record;
    add("dmarc-bad-tag"_L1, record.badTags.first(std::min(kShown, record.badTags.size())), CheckOutcome::Problem);
    add("dmarc-old-tag"_L1, record.oldTags.first(std::min(kShown, record.oldTags.size())), CheckOutcome::CouldNotTell);
    add("dmarc-unknown-tag"_L1, record.unknownTags.first(std::min(kShown, record.unknownTags.size())),
        CheckOutcome::CouldNotTell);
    if (record.aggregateUris.isEmpty()) {
        findings.append({.id = "dmarc-no-reports"_L1, .values = {nameOf(step)}, .outcome = CheckOutcome::CouldNotTell});
    }
    return findings;
}

QList<ForeignReports> foreignReports(const WalkStep &step, const DomainName &organisation)
{
    QList<ForeignReports> foreign;
    if (!step.record) {
        return foreign;
    }
    for (const QByteArray &uri : step.record->aggregateUris + step.record->failureUris) {
        const auto domain = reportDomain(uri);
        if (!domain || domain->isAtOrBelow(organisation) ||
            std::ranges::contains(foreign, *domain, &ForeignReports::domain)) {
            continue;
        }
        if (const auto name = domain->below(step.domain.toString() + "._report._dmarc"_L1)) {
            foreign.append({.domain = *domain, .question = {.name = *name, .type = RecordType::Txt}});
        }
    }
    return foreign;
}

QList<Finding> reportFindings(const QList<ForeignReports> &foreign, const QList<DnsAnswer> &answers)
{
    QList<Finding> findings;
    for (qsizetype at = 0; at < foreign.size(); ++at) {
        const bool isTold = isSettled(answers.at(at));
        if (!allowsReports(answers.at(at))) {
            findings.append({.id = isTold ? "dmarc-report-refused"_L1 : "dmarc-report-unknown"_L1,
                             .values = {foreign.at(at).domain.shown(), foreign.at(at).question.name.shown()},
                             .outcome = CheckOutcome::CouldNotTell});
        }
    }
    return findings;
}

QList<RecordFix> reportFixes(const QList<ForeignReports> &foreign, const QList<DnsAnswer> &answers)
{
    QList<RecordFix> fixes;
    for (qsizetype at = 0; at < foreign.size(); ++at) {
        if (isVoid(answers.at(at))) {
            fixes.append({.name = foreign.at(at).question.name.toString(),
                          .type = u"TXT"_s,
                          .before = {},
                          .after = u"v=DMARC1"_s});
        }
    }
    return fixes;
}

QList<RecordFix> recordFixes(const WalkStep &step, const QList<ComparedDomain> &compared)
{
    if (!step.record) {
        return {};
    }
    QList<QByteArray> dropped;
    const bool passesAnyway = std::ranges::any_of(compared, &ComparedDomain::passes);
    for (const ComparedDomain &one : compared) {
        const bool isModeOnly = one.match == AlignmentMatch::OnlyRelaxed && one.domain.outcome == CheckOutcome::Pass;
        if (isModeOnly && !passesAnyway) {
            dropped.append(one.isSpf ? "aspf" : "adkim");
        }
    }
    const DmarcRecord &record = *step.record;
    const bool isFaulty = !record.badTags.isEmpty() || !record.oldTags.isEmpty() || record.hasOddText;
    if (!isFaulty && dropped.isEmpty()) {
        return {};
    }
    const QByteArray after = cleanedDmarc(withLikelyPolicies(record), dropped);
    const bool keepsPolicy = readDmarc(after).policy.has_value() || !TagList::read(record.text).has("p");
    return after == record.text || !keepsPolicy ? QList<RecordFix>()
                                                : QList<RecordFix>{{.name = step.answer.question.name.toString(),
                                                                    .type = u"TXT"_s,
                                                                    .before = QString::fromUtf8(record.text),
                                                                    .after = QString::fromUtf8(after)}};
}

} // namespace BounceLens
