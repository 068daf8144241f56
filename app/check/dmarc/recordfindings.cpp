// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dmarc/recordfindings.h"

#include "check/dmarc/otherrecords.h"
#include "check/slips.h"
#include "mailauth/mend/dmarc.h"
#include "mailauth/taglist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString nameOf(const WalkStep &step)
{
    return step.answer.question.name.shown();
}

/// RFC 9990 section 4, step 8: one record is enough, and several do no harm.
bool allowsReports(const DnsAnswer &answer)
{
    const auto isDmarc = [](const DnsRecord &record) { return isDmarcRecord(record.text); };
    return std::ranges::any_of(answer.records, isDmarc);
}

/// What the owner meant, with the policy that applies anyway where there is none.
QByteArray meantRecord(const DmarcRecord &record, const DomainName &domain, const QList<QByteArray> &dropped)
{
    const auto mended = mendDmarc(record.text, dropped);
    if (!mended) {
        return record.text;
    }
    const DmarcRecord read = readDmarc(mended->text);
    if (read.policy) {
        return mended->text;
    }
    const QByteArray reports =
        read.aggregateUris.isEmpty() ? "; rua=mailto:postmaster@" + domain.toString().toLatin1() : QByteArray();
    return mendDmarc(mended->text + "; p=none" + reports).value_or(*mended).text;
}

/// Those that the tags themselves do not show.
QList<RecordSlip> slipsOf(const DmarcRecord &record)
{
    const auto mended = mendDmarc(record.text);
    QList<RecordSlip> slips = mended ? mended->slips : QList<RecordSlip>();
    slips.removeAll(RecordSlip::LetterCase);
    return slips;
}

bool isTagInWrongCase(const QByteArray &name)
{
    const DmarcRecord lower = readDmarc("v=DMARC1; " + name.toLower() + "=");
    return lower.unknownTags.isEmpty();
}

/// What a tag says, as far as it is shown.
QString valueOf(const DmarcRecord &record, const QByteArray &tag)
{
    constexpr qsizetype kMaxValue = 120; // bytes
    return QString::fromUtf8(TagList::read(record.text).value(tag).left(kMaxValue));
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
    for (const QByteArray &tag : record.badTags.first(std::min(kShown, record.badTags.size()))) {
        add("dmarc-bad-tag"_L1, {tag}, CheckOutcome::Problem);
        findings.last().values.append(valueOf(record, tag));
    }
    add("dmarc-old-tag"_L1, record.oldTags.first(std::min(kShown, record.oldTags.size())), CheckOutcome::CouldNotTell);
    for (const QByteArray &tag : record.unknownTags.first(std::min(kShown, record.unknownTags.size()))) {
        const bool isCase = isTagInWrongCase(tag);
        add(isCase ? "dmarc-tag-case"_L1 : "dmarc-unknown-tag"_L1, {tag},
            isCase ? CheckOutcome::Problem : CheckOutcome::CouldNotTell);
    }
    add("dmarc-bad-uri"_L1, record.badUris.first(std::min(kShown, record.badUris.size())), CheckOutcome::Problem);
    findings += slipFindings(nameOf(step), slipsOf(record), u"v=DMARC1"_s);
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
    const bool hasWrongCase = std::ranges::any_of(record.unknownTags, isTagInWrongCase);
    const bool isFaulty = !record.badTags.isEmpty() || !record.oldTags.isEmpty() || !record.badUris.isEmpty() ||
                          record.hasOddText || !record.policy || hasWrongCase;
    if (!isFaulty && dropped.isEmpty()) {
        return {};
    }
    const QByteArray after = meantRecord(record, step.domain, dropped);
    return after == record.text ? QList<RecordFix>()
                                : QList<RecordFix>{{.name = ownerOf(step.answer).toString(),
                                                    .type = u"TXT"_s,
                                                    .before = QString::fromUtf8(record.text),
                                                    .after = QString::fromUtf8(after)}};
}

} // namespace BounceLens
