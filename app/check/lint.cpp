// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/lint.h"

#include "check/dkim/keycheck.h"
#include "check/dmarc/check.h"
#include "check/spf/recordcheck.h"
#include "check/transport/mtastscheck.h"
#include "dns/overlay.h"
#include "dns/recordtext.h"
#include "mailauth/mend/dkimkey.h"
#include "mailauth/mend/dmarc.h"
#include "mailauth/mend/spf.h"
#include "mailauth/spf/record.h"
#include "mailauth/transport/mtasts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Knows of nothing, and says so of the domain that is looked at; what others publish stays open.
class NothingElse : public DnsSource
{
public:
    explicit NothingElse(DomainName domain)
        : m_domain(std::move(domain))
    {
    }

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        QList<DnsAnswer> answers;
        for (const DnsQuestion &question : questions) {
            DnsAnswer answer;
            answer.question = question;
            const bool isPolicy = question.name.labels().value(0) == "_dmarc"_L1;
            const bool isOwn = question.name == m_domain;
            answer.outcome = isOwn || isPolicy ? DnsOutcome::NoData : DnsOutcome::Cancelled;
            answers.append(answer);
        }
        return answers;
    }

private:
    DomainName m_domain;
};

class NoPolicyFile : public PolicyFetcher
{
public:
    [[nodiscard]] FetchedPolicy fetch(const QUrl & /*address*/) override { return {}; }
};

enum class PastedKind { Spf, Dmarc, Key, MtaSts, TlsReport };

std::optional<PastedKind> kindOf(const QByteArray &text)
{
    const bool isTlsReport = isTlsReportRecord(text) || mendTlsReport(text).has_value();
    return isSpfRecord(text) || isSpfLookalike(text)              ? std::optional(PastedKind::Spf)
           : isDmarcRecord(text) || isDmarcLookalike(text)        ? std::optional(PastedKind::Dmarc)
           : isStsRecord(text) || mendStsRecord(text).has_value() ? std::optional(PastedKind::MtaSts)
           : isTlsReport                                          ? std::optional(PastedKind::TlsReport)
           : isKeyRecord(text)                                    ? std::optional(PastedKind::Key)
                                                                  : std::nullopt;
}

/// Where the kind of record stands, below its domain.
QString frontOf(PastedKind kind)
{
    return kind == PastedKind::Dmarc       ? u"_dmarc."_s
           : kind == PastedKind::MtaSts    ? u"_mta-sts."_s
           : kind == PastedKind::TlsReport ? u"_smtp._tls."_s
           : kind == PastedKind::Key       ? u"selector._domainkey."_s
                                           : QString();
}

/// The domain that a record of this name is for; a key may have any selector.
std::optional<DomainName> domainOf(const QString &name, PastedKind kind)
{
    const QString mark = kind == PastedKind::Key ? u"._domainkey."_s : frontOf(kind);
    const qsizetype at = kind == PastedKind::Key ? name.indexOf(mark) : name.startsWith(mark) ? 0 : -1;
    return DomainName::fromPresentation(at < 0 ? name : name.sliced(at + mark.size()));
}

CheckResult looked(PastedKind kind, const DomainName &domain, const DnsRecord &record)
{
    NothingElse nothing(domain);
    OverlaySource source(nothing, {record});
    CheckSubject subject;
    subject.isOfBounce = false;
    subject.fromDomain = domain;
    subject.recipientDomain = domain;
    NoPolicyFile policies;
    switch (kind) {
    case PastedKind::Spf:
        return checkSpfRecord(domain, false, source);
    case PastedKind::Dmarc:
        return checkDmarc(subject, source, {});
    case PastedKind::MtaSts:
    case PastedKind::TlsReport:
        return checkMtaSts(subject, source, policies);
    case PastedKind::Key:
        break;
    }
    const auto name = DomainName::fromPresentation(record.name).value_or(DomainName());
    return checkDkimKey(domain, name.labels().value(0), source.ask(name, RecordType::Txt));
}

/// Findings that say what was not asked.
bool isAboutOthers(const Finding &finding)
{
    return finding.id.startsWith("dns-"_L1) || finding.id.startsWith("mta-sts-fetch"_L1) ||
           finding.id == "dmarc-no-identifier"_L1 || finding.id == "dmarc-report-unknown"_L1 ||
           finding.id == "tls-report-none"_L1 || finding.id == "spf-no-address"_L1 ||
           finding.id.startsWith("spf-lookups"_L1) || finding.id == "spf-cost"_L1;
}

/// Nothing is wrong with what was pasted, as far as that can be told without asking.
Finding rightRecord(const QList<Finding> &findings)
{
    const auto wrong = std::ranges::find(findings, CheckOutcome::Problem, &Finding::outcome);
    return wrong != findings.end() ? *wrong
                                   : Finding{.id = "record-right"_L1, .values = {}, .outcome = CheckOutcome::Pass};
}

} // namespace

std::optional<CheckResult> lintRecord(const QString &text)
{
    const auto line = recordFromText(text);
    const bool isLine = line && line->type == RecordType::Txt;
    DnsRecord record = isLine ? *line : DnsRecord();
    record.type = RecordType::Txt;
    record.text = isLine ? record.text : textFromStrings(text);
    record.pieces = {record.text.size()};
    const auto kind = kindOf(record.text);
    if (!kind) {
        return std::nullopt;
    }
    record.name = isLine ? record.name : frontOf(*kind) + "example.com"_L1;
    const auto domain = domainOf(record.name, *kind);
    if (!domain || domain->isRoot()) {
        return std::nullopt;
    }
    CheckResult result = looked(*kind, *domain, record);
    result.answers.clear();
    result.findings.removeIf(isAboutOthers);
    result.fixes.removeIf([](const RecordFix &fix) { return fix.before.isEmpty(); });
    if (isAboutOthers(result.summary)) {
        result.summary = rightRecord(result.findings);
        result.outcome = result.summary.outcome;
    }
    result.summary.isOfBounce = false;
    for (Finding &finding : result.findings) {
        finding.isOfBounce = false;
    }
    return result;
}

} // namespace BounceLens
