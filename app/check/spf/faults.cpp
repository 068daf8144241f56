// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/spf/faults.h"

#include "check/slips.h"
#include "mailauth/mend/spf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxSlips = 5;   // terms whose meaning is shown
constexpr qsizetype kMaxShown = 120; // bytes of a record that is only looked like one

class FaultFinder
{
public:
    FaultFinder(DomainName domain, const SpfTree &tree, Lookups &lookups)
        : m_domain(std::move(domain))
        , m_tree(tree)
        , m_lookups(lookups)
    {
    }

    [[nodiscard]] QList<Finding> find()
    {
        const DnsAnswer answer = m_lookups.ask(m_domain, RecordType::Txt);
        checkAnswer(answer);
        for (qsizetype at = 0; at < m_tree.nodes.size(); ++at) {
            checkNode(at);
        }
        checkLoop();
        checkCosts();
        return m_findings;
    }

private:
    void add(QLatin1StringView id, const QStringList &values, CheckOutcome outcome = CheckOutcome::Problem)
    {
        const Finding finding{.id = id, .values = values, .outcome = outcome};
        if (!m_findings.contains(finding)) {
            m_findings.append(finding);
        }
    }

    void checkAnswer(const DnsAnswer &answer)
    {
        qsizetype all = 0;
        for (const DnsRecord &record : answer.records) {
            all += record.text.size();
            if (isSpfLookalike(record.text)) {
                addLookalike(record);
            }
            if (!isSpfRecord(record.text)) {
                continue;
            }
            addMeant(record);
            if (record.text.size() > kLongSpfRecord) {
                add("spf-long"_L1, {m_domain.shown(), QString::number(record.text.size())}, CheckOutcome::CouldNotTell);
            }
        }
        if (all > kLongTxtAnswer) {
            add("spf-answer-long"_L1, {m_domain.shown(), QString::number(all)}, CheckOutcome::CouldNotTell);
        }
    }

    void addLookalike(const DnsRecord &record)
    {
        add("spf-lookalike"_L1, {m_domain.shown(), QString::fromUtf8(record.text.left(kMaxShown))});
        addMeant(record);
    }

    /// What was meant instead of what stands there.
    void addMeant(const DnsRecord &record)
    {
        const auto mended = mendSpf(record.text, record.pieces);
        if (!mended || mended->text == record.text) {
            return;
        }
        m_findings += slipFindings(m_domain.shown(), mended->slips, u"v=spf1"_s);
        for (const SpfTermSlip &slip : mended->terms.first(std::min(mended->terms.size(), kMaxSlips))) {
            add("spf-term-meant"_L1, {m_domain.shown(), QString::fromUtf8(slip.before.left(kMaxShown)),
                                      QString::fromUtf8(slip.after.left(kMaxShown))});
        }
    }

    /// The record that leads back, in the words of its own term.
    void checkLoop()
    {
        if (m_tree.loop > 0) {
            const SpfNode &node = m_tree.nodes.at(m_tree.loop);
            const SpfNode &parent = m_tree.nodes.at(node.parent);
            const bool isSelf = parent.domain.name == node.domain.name;
            add(isSelf ? "spf-loop-self"_L1 : "spf-loop"_L1,
                {parent.domain.text, QString::fromLatin1(parent.record->textOf(parent.record->terms.at(node.term))),
                 node.domain.text});
        }
    }

    void checkNode(qsizetype index)
    {
        const SpfNode &node = m_tree.nodes.at(index);
        const DnsAnswer answer = m_lookups.ask(node.domain.name, RecordType::Txt);
        if (index > 0 && isSettledOutside(answer)) {
            checkTarget(node, spfRecords(answer));
        }
        if (!node.record) {
            return;
        }
        const SpfTerm *redirect = node.record->find(SpfTermKind::Redirect);
        if (redirect && node.record->find(SpfTermKind::All)) {
            add("spf-redirect-beside-all"_L1, {node.domain.text, QString::fromLatin1(node.record->textOf(*redirect))});
        }
        bool isBehindAll = false;
        for (const SpfTerm &term : node.record->terms) {
            const QString text = QString::fromLatin1(node.record->textOf(term));
            if (term.kind == SpfTermKind::Ptr) {
                add("spf-ptr"_L1, {node.domain.text, text});
            }
            if (isBehindAll && !term.isModifier()) {
                add("spf-behind-all"_L1, {node.domain.text, text});
            }
            isBehindAll = isBehindAll || term.kind == SpfTermKind::All;
            if (term.kind == SpfTermKind::All && term.qualifier == SpfQualifier::Pass) {
                add("spf-plus-all"_L1, {node.domain.text, text});
            }
        }
    }

    void checkTarget(const SpfNode &node, const QList<QByteArray> &records)
    {
        const SpfRecord &parent = *m_tree.nodes.at(node.parent).record;
        const SpfTerm &term = parent.terms.at(node.term);
        const QStringList values{m_tree.nodes.at(node.parent).domain.text, QString::fromLatin1(parent.textOf(term)),
                                 node.domain.text};
        if (records.isEmpty()) {
            add("spf-target-missing"_L1, values);
        } else if (records.size() > 1) {
            add("spf-target-several"_L1, values);
        } else if (const auto record = parseSpfRecord(records.first()); !record) {
            const SpfSyntaxError &error = record.error();
            add("spf-target-syntax"_L1,
                values + QStringList{QString::fromLatin1(records.first().mid(error.offset, error.length))});
        }
    }

    void checkCosts()
    {
        if (m_tree.nodes.isEmpty() || !m_tree.nodes.first().record) {
            return;
        }
        const int total = m_tree.nodes.first().lookups;
        const QString count = QString::number(total);
        const QString limit = QString::number(kMaxSpfLookups);
        if (total <= kMaxSpfLookups && !m_tree.isCut) {
            add("spf-lookups"_L1, {m_domain.shown(), count, limit}, CheckOutcome::CouldNotTell);
            return;
        }
        add(m_tree.isCut ? "spf-lookups-at-least"_L1 : "spf-lookups-over"_L1, {m_domain.shown(), count, limit},
            total > kMaxSpfLookups ? CheckOutcome::Problem : CheckOutcome::CouldNotTell);
        const QList<SpfCost> costs = costsOf(m_tree);
        for (const SpfCost &cost : costs.first(std::min(costs.size(), qsizetype(kMaxSpfLookups)))) {
            add("spf-cost"_L1, {QString::fromLatin1(cost.term), QString::number(cost.lookups)},
                CheckOutcome::CouldNotTell);
        }
    }

    DomainName m_domain;
    const SpfTree &m_tree;
    Lookups &m_lookups;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> spfFaults(const DomainName &domain, const SpfTree &tree, Lookups &lookups)
{
    return FaultFinder(domain, tree, lookups).find();
}

} // namespace BounceLens
