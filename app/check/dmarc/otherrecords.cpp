// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dmarc/otherrecords.h"

#include "check/slips.h"
#include "mailauth/mend/dmarc.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxDmarcShown = 120; // bytes of a record that is shown
constexpr qsizetype kMaxSeveral = 20;     // records of one name that are merged; two or three are usual

QList<QByteArray> dmarcTexts(const DnsAnswer &answer, bool (*isOne)(QByteArrayView))
{
    QList<QByteArray> texts;
    for (const DnsRecord &record : answer.records) {
        if (isOne(record.text)) {
            texts.append(record.text);
        }
    }
    return texts;
}

RecordFix fixAt(const DomainName &name, const QByteArray &before, const QByteArray &after)
{
    return {.name = name.toString(),
            .type = u"TXT"_s,
            .before = QString::fromUtf8(before),
            .after = QString::fromUtf8(after)};
}

class OtherRecordCollector
{
public:
    void addSeveral(const WalkStep &step)
    {
        const DomainName &name = step.answer.question.name;
        add("dmarc-several"_L1, {name.shown(), QString::number(step.records)}, CheckOutcome::Problem);
        const QList<QByteArray> texts = dmarcTexts(step.answer, isDmarcRecord);
        const auto merged = texts.size() > kMaxSeveral ? std::nullopt : mergeDmarc(texts);
        if (!merged) {
            return;
        }
        const QString policy = policyName(readDmarc(merged->text).policy.value_or(DmarcPolicy::None));
        if (!merged->isSamePolicy) {
            add("dmarc-several-stricter"_L1, {name.shown(), policy}, CheckOutcome::CouldNotTell);
        }
        m_found.fixes.append(fixAt(ownerOf(step.answer), texts.join('\n'), merged->text));
    }

    void addEmptyAlias(const DnsAnswer &answer)
    {
        add("dmarc-alias-empty"_L1, {answer.question.name.shown(), ownerOf(answer).shown()}, CheckOutcome::Problem);
    }

    void addLookalike(const DnsAnswer &answer, const QByteArray &text)
    {
        const DomainName &name = answer.question.name;
        add("dmarc-lookalike"_L1, {name.shown(), QString::fromUtf8(text.left(kMaxDmarcShown))}, CheckOutcome::Problem);
        const auto mended = mendDmarc(text);
        if (mended) {
            m_found.findings += slipFindings(name.shown(), mended->slips, u"v=DMARC1"_s);
            m_found.fixes.append(fixAt(ownerOf(answer), text, mended->text));
        }
    }

    void addMisplaced(const DomainName &place, const DomainName &right, const QByteArray &text)
    {
        add("dmarc-misplaced"_L1, {place.shown(), right.shown()}, CheckOutcome::Problem);
        if (const auto mended = mendDmarc(text)) {
            m_found.fixes.append(fixAt(right, {}, mended->text));
        }
    }

    [[nodiscard]] const OtherRecords &found() const { return m_found; }

private:
    void add(QLatin1StringView id, const QStringList &values, CheckOutcome outcome)
    {
        m_found.findings.append({.id = id, .values = values, .outcome = outcome});
    }

    OtherRecords m_found;
};

} // namespace

DomainName ownerOf(const DnsAnswer &answer)
{
    const auto end = answer.aliases.isEmpty() ? std::nullopt : DomainName::fromPresentation(answer.aliases.last());
    return end.value_or(answer.question.name);
}

OtherRecords unusableRecords(const TreeWalk &walk)
{
    OtherRecordCollector collector;
    const qsizetype end = walk.policyStep < 0 ? walk.steps.size() : walk.policyStep;
    for (const WalkStep &step : walk.steps.first(end)) {
        const QList<QByteArray> lookalikes = dmarcTexts(step.answer, isDmarcLookalike);
        if (step.records > 1) {
            collector.addSeveral(step);
        } else if (step.records == 0 && !lookalikes.isEmpty()) {
            collector.addLookalike(step.answer, lookalikes.first());
        } else if (isVoid(step.answer) && !step.answer.aliases.isEmpty()) {
            collector.addEmptyAlias(step.answer);
        }
    }
    return collector.found();
}

QList<DnsQuestion> misplacedQuestions(const DomainName &domain)
{
    QList<DnsQuestion> questions{{.name = domain, .type = RecordType::Txt}};
    for (const QString &front : {u"dmarc"_s, u"_dmarc."_s + domain.toString()}) {
        if (const auto name = domain.below(front)) {
            questions.append({.name = *name, .type = RecordType::Txt});
        }
    }
    return questions;
}

OtherRecords misplacedRecords(const DomainName &domain, const QList<DnsAnswer> &answers)
{
    OtherRecordCollector collector;
    const auto right = policyNameOf(domain);
    for (const DnsAnswer &answer : answers) {
        const QList<QByteArray> texts = dmarcTexts(answer, isDmarcRecord) + dmarcTexts(answer, isDmarcLookalike);
        if (!texts.isEmpty() && right) {
            collector.addMisplaced(answer.question.name, *right, texts.first());
            break;
        }
    }
    return collector.found();
}

RecordFix firstRecord(const DomainName &domain)
{
    return {.name = u"_dmarc."_s + domain.toString(),
            .type = u"TXT"_s,
            .before = {},
            .after = u"v=DMARC1; p=none; rua=mailto:postmaster@"_s + domain.toString()};
}

} // namespace BounceLens
