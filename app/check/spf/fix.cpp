// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/spf/fix.h"

#include "check/spf/proposed.h"
#include "mailauth/mend/spf.h"
#include "names/publicsuffix.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QByteArray addressTerm(const IpAddress &address)
{
    return (address.isV4() ? "ip4:"_ba : "ip6:"_ba) + address.toString().toLatin1();
}

/// What stands in the zone and was meant to be the record, if it is not right as it is.
struct Spoilt
{
    QByteArray before;
    std::optional<MendedSpf> mended;
};

std::optional<Spoilt> spoiltRecord(const DnsAnswer &answer)
{
    const bool hasRecord =
        std::ranges::any_of(answer.records, [](const DnsRecord &one) { return isSpfRecord(one.text); });
    for (const DnsRecord &one : answer.records) {
        if (hasRecord ? !isSpfRecord(one.text) : !isSpfLookalike(one.text)) {
            continue;
        }
        const auto mended = mendSpf(one.text, one.pieces);
        const bool isRight = parseSpfRecord(one.text).has_value();
        if (mended ? mended->text != one.text : !isRight) {
            return Spoilt{.before = one.text, .mended = mended};
        }
        return std::nullopt;
    }
    return std::nullopt;
}

/// Records to be put together; those that nobody can mend stay as they are.
QList<QByteArray> asMeant(const QList<QByteArray> &records)
{
    QList<QByteArray> meant;
    for (const QByteArray &record : records) {
        const auto mended = mendSpf(record);
        meant.append(mended ? mended->text : record);
    }
    return meant;
}

QByteArray withoutTerm(const QByteArray &record, const SpfTerm &term)
{
    QByteArray rest = record;
    rest.remove(term.offset, term.length);
    return rest.simplified();
}

/// Leniency of an "all": a merged record must not refuse what one of its parts did not.
int leniency(SpfQualifier qualifier)
{
    switch (qualifier) {
    case SpfQualifier::Fail:
        return 0;
    case SpfQualifier::SoftFail:
        return 1;
    case SpfQualifier::Neutral:
        return 2;
    case SpfQualifier::Pass:
        break;
    }
    return 3;
}

/// The strings of a record for a zone file, each cut behind a blank where it has one.
QString quoted(const QByteArray &record)
{
    QStringList pieces;
    for (qsizetype from = 0; from < record.size();) {
        const QByteArrayView rest = QByteArrayView(record).sliced(from);
        const qsizetype blank = rest.size() <= kMaxTxtString ? -1 : rest.first(kMaxTxtString).lastIndexOf(' ');
        const qsizetype length = blank > 0 ? blank + 1 : std::min(rest.size(), kMaxTxtString);
        QString piece = QString::fromUtf8(rest.first(length));
        pieces.append(u'"' + piece.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"');
        from += length;
    }
    return pieces.join(u' ');
}

RecordFix fixOf(const DomainName &domain, const QByteArray &before, const QByteArray &after)
{
    const bool isQuoted = after.size() > kMaxTxtString;
    QStringList texts;
    for (const QByteArray &text : before.isEmpty() ? QByteArrayList() : before.split('\n')) {
        texts.append(isQuoted ? quoted(text) : QString::fromUtf8(text));
    }
    return {.name = domain.toString(), .type = u"TXT"_s, .before = texts.join(u'\n'), .after = forPublishing(after)};
}

class Fixer
{
public:
    Fixer(const SpfQuery &query, const SpfVerdict &verdict, Lookups &lookups)
        : m_query(query)
        , m_verdict(verdict)
        , m_lookups(lookups)
        , m_domain(query.domain.value_or(DomainName()))
    {
    }

    [[nodiscard]] SpfFix fix() const
    {
        const bool isHopeless = m_verdict.problem == SpfProblem::NoDomain ||
                                m_verdict.problem == SpfProblem::BadDomainName ||
                                m_verdict.problem == SpfProblem::DnsFailed;
        if (m_verdict.result == SpfResult::Pass || isHopeless || !m_query.address.isPublic()) {
            return {};
        }
        const DnsAnswer answer = m_lookups.ask(m_domain, RecordType::Txt);
        const QList<QByteArray> records = spfRecords(answer);
        if (const auto spoilt = records.size() > 1 ? std::nullopt : spoiltRecord(answer)) {
            return mend(*spoilt);
        }
        if (records.isEmpty()) {
            return isStranger() ? stranger()
                                : proposal({}, "v=spf1 "_ba + addressTerm(m_query.address) + " ~all", "spf-fix-new"_L1);
        }
        if (records.size() > 1) {
            return merge(records);
        }
        const auto record = parseSpfRecord(records.first());
        if (!record) {
            return only("spf-fix-unparsable"_L1, {m_domain.shown()});
        }
        return record->usesMacros() ? only("spf-fix-macros"_L1, {m_domain.shown()}) : change(*record);
    }

private:
    /// The record as it was meant; with the address, if it does not allow that.
    [[nodiscard]] SpfFix mend(const Spoilt &spoilt) const
    {
        if (!spoilt.mended) {
            return only("spf-fix-unparsable"_L1, {m_domain.shown()});
        }
        const QByteArray &text = spoilt.mended->text;
        const SpfFix asItIs = proposal(spoilt.before, text, "spf-fix-mended"_L1);
        const auto record = parseSpfRecord(text);
        if (asItIs.record || !record || isStranger()) {
            return asItIs.record ? asItIs : unchecked(spoilt.before, text);
        }
        const SpfFix added = proposal(spoilt.before, withAddress(text, m_query.address, endOfMechanisms(*record)),
                                      "spf-fix-mended-added"_L1);
        return added.record ? added : unchecked(spoilt.before, text);
    }

    /// The record alone is right again, but does not allow the address.
    [[nodiscard]] SpfFix unchecked(const QByteArray &before, const QByteArray &after) const
    {
        SpfFix fix = only("spf-fix-mended-only"_L1, {m_domain.shown(), m_query.address.toString()});
        fix.record = fixOf(m_domain, before, after);
        return fix;
    }

    /// A server that calls itself by a name of another organisation: it forwards, or sends for many.
    [[nodiscard]] bool isStranger() const
    {
        const auto helo = DomainName::fromText(m_query.helo);
        const auto other = helo && helo->isFullHostName() ? registeredDomain(*helo) : std::nullopt;
        const auto own = registeredDomain(m_domain);
        return other && own && *other != *own;
    }

    [[nodiscard]] SpfFix stranger() const
    {
        return only("spf-fix-stranger"_L1, {m_domain.shown(), m_query.address.toString(), m_query.helo,
                                            QString::fromLatin1(addressTerm(m_query.address))});
    }

    static SpfFix only(QLatin1StringView id, const QStringList &values)
    {
        return {.record = {}, .finding = {.id = id, .values = values, .outcome = CheckOutcome::CouldNotTell}};
    }

    [[nodiscard]] bool passes(const QByteArray &record) const
    {
        ProposedSpf proposed(m_domain, record, m_lookups);
        Lookups lookups(proposed);
        return checkHost(m_query, lookups).result == SpfResult::Pass;
    }

    [[nodiscard]] SpfFix proposal(const QByteArray &before, const QByteArray &after, QLatin1StringView id) const
    {
        if (!passes(after)) {
            return {};
        }
        SpfFix fix = only(id, {m_domain.shown(), m_query.address.toString(), QString::number(after.size())});
        fix.record = fixOf(m_domain, before, after);
        return fix;
    }

    [[nodiscard]] SpfFix merge(const QList<QByteArray> &records) const
    {
        const auto merged = mergedRecord(asMeant(records));
        if (!merged) {
            return only("spf-fix-several"_L1, {m_domain.shown()});
        }
        const QByteArray before = records.join('\n');
        const SpfFix asItIs = proposal(before, *merged, "spf-fix-merged"_L1);
        if (asItIs.record) {
            return asItIs;
        }
        const auto record = parseSpfRecord(*merged);
        return record ? proposal(before, withAddress(*merged, m_query.address, endOfMechanisms(*record)),
                                 "spf-fix-merged-added"_L1)
                      : SpfFix();
    }

    [[nodiscard]] SpfFix change(const SpfRecord &record) const
    {
        const QByteArray &text = record.text;
        if (m_verdict.result != SpfResult::PermError && isStranger()) {
            return stranger();
        }
        if (m_verdict.result != SpfResult::PermError) {
            return proposal(text, withAddress(text, m_query.address, placeFor(record)), "spf-fix-added"_L1);
        }
        const auto failing = std::ranges::find_if(
            record.terms, [&](const SpfTerm &term) { return record.textOf(term) == m_verdict.term; });
        const bool isMissing =
            m_verdict.problem == SpfProblem::MissingInclude || m_verdict.problem == SpfProblem::MissingRedirect;
        if (isMissing && m_verdict.domain == m_domain && failing != record.terms.end()) {
            return replaceMissing(text, withoutTerm(text, *failing));
        }
        const auto own =
            std::ranges::find_if(record.terms, [&](const SpfTerm &term) { return leadsBack(record, term); });
        if (own != record.terms.end()) {
            return withoutLoop(text, withoutTerm(text, *own));
        }
        const qsizetype first = record.terms.isEmpty() ? text.size() : record.terms.first().offset;
        return proposal(text, withAddress(text, m_query.address, first), "spf-fix-first"_L1);
    }

    /// Whether a term includes the record that it stands in.
    [[nodiscard]] bool leadsBack(const SpfRecord &record, const SpfTerm &term) const
    {
        const QByteArray target = m_domain.toString().toLatin1();
        const QByteArray text = record.textOf(term).toLower();
        return (term.kind == SpfTermKind::Include && text.endsWith("include:" + target)) ||
               (term.kind == SpfTermKind::Redirect && text == "redirect=" + target);
    }

    [[nodiscard]] SpfFix withoutLoop(const QByteArray &before, const QByteArray &rest) const
    {
        const SpfFix asItIs = proposal(before, rest, "spf-fix-unlooped"_L1);
        const auto record = parseSpfRecord(rest);
        return asItIs.record || !record ? asItIs
                                        : proposal(before, withAddress(rest, m_query.address, endOfMechanisms(*record)),
                                                   "spf-fix-unlooped-added"_L1);
    }

    [[nodiscard]] SpfFix replaceMissing(const QByteArray &before, const QByteArray &rest) const
    {
        const SpfFix asItIs = proposal(before, rest, "spf-fix-removed"_L1);
        const auto record = parseSpfRecord(rest);
        if (asItIs.record || !record) {
            return asItIs;
        }
        return proposal(before, withAddress(rest, m_query.address, endOfMechanisms(*record)),
                        "spf-fix-removed-added"_L1);
    }

    /// In front of the term that decided, if it stands in the domain's own record, else of what ends the record.
    [[nodiscard]] qsizetype placeFor(const SpfRecord &record) const
    {
        const bool isOwn = !m_verdict.trace.isEmpty() && m_verdict.trace.last().domain == m_domain &&
                           m_verdict.trace.last().outcome == SpfStepOutcome::Matched;
        return isOwn ? m_verdict.trace.last().offset : endOfMechanisms(record);
    }

    static qsizetype endOfMechanisms(const SpfRecord &record)
    {
        for (const SpfTermKind end : {SpfTermKind::All, SpfTermKind::Redirect}) {
            if (const SpfTerm *term = record.find(end)) {
                return term->offset;
            }
        }
        return record.text.size();
    }

    const SpfQuery &m_query;
    const SpfVerdict &m_verdict;
    Lookups &m_lookups;
    DomainName m_domain;
};

} // namespace

SpfFix fixFor(const SpfQuery &query, const SpfVerdict &verdict, Lookups &lookups)
{
    return Fixer(query, verdict, lookups).fix();
}

QByteArray withAddress(const QByteArray &record, const IpAddress &address, qsizetype offset)
{
    const QByteArray term = addressTerm(address);
    const QByteArray head = record.first(offset).trimmed();
    const QByteArray tail = record.sliced(offset).trimmed();
    return tail.isEmpty() ? head + ' ' + term : head + ' ' + term + ' ' + tail;
}

std::optional<QByteArray> mergedRecord(const QList<QByteArray> &records)
{
    QByteArray merged = "v=spf1";
    QSet<QByteArray> seen;
    std::optional<QByteArray> end;
    int endLeniency = -1;
    for (const QByteArray &text : records) {
        const auto record = parseSpfRecord(text);
        if (!record || record->usesMacros() || record->find(SpfTermKind::Redirect)) {
            return std::nullopt;
        }
        for (const SpfTerm &term : record->terms) {
            const QByteArray termText = record->textOf(term);
            if (term.kind == SpfTermKind::All) {
                if (leniency(term.qualifier) > endLeniency) {
                    endLeniency = leniency(term.qualifier);
                    end = termText;
                }
                break;
            }
            if (!term.isModifier() && !seen.contains(termText.toLower())) {
                seen.insert(termText.toLower());
                merged += ' ' + termText;
            }
        }
    }
    if (endLeniency == leniency(SpfQualifier::Pass)) {
        return std::nullopt;
    }
    return end ? merged + ' ' + *end : merged;
}

QString forPublishing(const QByteArray &record)
{
    return record.size() <= kMaxTxtString ? QString::fromUtf8(record) : quoted(record);
}

SpfFix recordFix(const DomainName &domain, Lookups &lookups)
{
    const DnsAnswer answer = lookups.ask(domain, RecordType::Txt);
    const QList<QByteArray> records = spfRecords(answer);
    const auto about = [&domain](QLatin1StringView id) {
        return SpfFix{.record = {},
                      .finding = {.id = id, .values = {domain.shown()}, .outcome = CheckOutcome::CouldNotTell}};
    };
    if (records.size() > 1) {
        const auto merged = mergedRecord(asMeant(records));
        SpfFix fix = about(merged ? "spf-fix-one"_L1 : "spf-fix-several"_L1);
        fix.record = merged ? std::optional(fixOf(domain, records.join('\n'), *merged)) : std::nullopt;
        return fix;
    }
    const auto spoilt = spoiltRecord(answer);
    if (!spoilt) {
        return {};
    }
    SpfFix fix = about(spoilt->mended ? "spf-fix-meant"_L1 : "spf-fix-unparsable"_L1);
    fix.record = spoilt->mended ? std::optional(fixOf(domain, spoilt->before, spoilt->mended->text)) : std::nullopt;
    return fix;
}

} // namespace BounceLens
