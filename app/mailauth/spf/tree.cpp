// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/spf/tree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// The terms that can be evaluated: nothing behind "all", and redirect= only without it.
QList<qsizetype> reachableTerms(const SpfRecord &record)
{
    QList<qsizetype> reachable;
    const bool hasAll = record.find(SpfTermKind::All);
    for (qsizetype at = 0; at < record.terms.size(); ++at) {
        const SpfTermKind kind = record.terms.at(at).kind;
        if (kind == SpfTermKind::All) {
            break;
        }
        if (kind != SpfTermKind::Redirect || !hasAll) {
            reachable.append(at);
        }
    }
    return reachable;
}

class Explorer
{
public:
    Explorer(const SpfQuery &query, Lookups &lookups)
        : m_domain(query.domain)
        , m_query(&query)
        , m_lookups(lookups)
        , m_address(query.address.isV4() ? RecordType::A : RecordType::Aaaa)
    {
    }
    Explorer(const DomainName &domain, Lookups &lookups)
        : m_domain(domain)
        , m_lookups(lookups)
    {
    }

    [[nodiscard]] SpfTree run()
    {
        if (!m_domain) {
            return m_tree;
        }
        m_tree.nodes.append({.domain = {.name = m_domain, .text = m_domain->shown()}, .record = {}});
        plan(m_domain, RecordType::Txt);
        for (qsizetype next = 0; next < m_tree.nodes.size() || !m_pending.isEmpty();) {
            askPending();
            const qsizetype level = m_tree.nodes.size();
            for (; next < level; ++next) {
                open(next);
            }
        }
        for (qsizetype at = m_tree.nodes.size() - 1; at > 0; --at) {
            m_tree.nodes[m_tree.nodes.at(at).parent].lookups += m_tree.nodes.at(at).lookups;
        }
        return m_tree;
    }

private:
    void plan(const std::optional<DomainName> &name, RecordType type)
    {
        if (name && !name->isRoot()) {
            m_pending.append({.name = *name, .type = type});
        }
    }

    void askPending()
    {
        const qsizetype room = std::max(kMaxSpfQuestions - m_lookups.answers().size(), qsizetype(0));
        const QList<DnsQuestion> questions = m_pending.first(std::min(room, m_pending.size()));
        m_pending.clear();
        for (const DnsAnswer &answer : m_lookups.ask(questions)) {
            const bool hasHosts = answer.question.type == RecordType::Mx && answer.records.size() <= kMaxSpfNames;
            for (const DnsRecord &record : hasHosts ? answer.records : QList<DnsRecord>()) {
                plan(record.targetName(), m_address);
            }
        }
    }

    void open(qsizetype index)
    {
        const std::optional<DomainName> domain = m_tree.nodes.at(index).domain.name;
        if (isLoop(index)) {
            m_tree.isCut = true;
            m_tree.loop = m_tree.loop < 0 ? index : m_tree.loop;
            return;
        }
        if (m_lookups.answers().size() >= kMaxSpfQuestions) {
            m_tree.isCut = true;
            return;
        }
        const DnsAnswer answer = m_lookups.ask(domain, RecordType::Txt);
        m_tree.isCut = m_tree.isCut || !isSettledOutside(answer);
        const QList<QByteArray> records = spfRecords(answer);
        const auto record = records.size() == 1 ? parseSpfRecord(records.first()) : std::unexpected(SpfSyntaxError());
        if (!record) {
            return;
        }
        m_tree.nodes[index].record = *record;
        for (const qsizetype term : reachableTerms(*record)) {
            openTerm(index, term);
        }
    }

    void openTerm(qsizetype index, qsizetype at)
    {
        const SpfTerm &term = m_tree.nodes.at(index).record->terms.at(at);
        if (!term.asksDns()) {
            return;
        }
        ++m_tree.nodes[index].lookups;
        const ExpandedName domain = m_tree.nodes.at(index).domain;
        const bool isKnown = m_query ? !term.target.uses('p') : !term.target.hasMacros();
        const bool isRecord = term.kind == SpfTermKind::Include || term.kind == SpfTermKind::Redirect;
        if (!m_query && !isRecord) {
            return;
        }
        const ExpandedName name = isKnown && term.hasTarget ? expandName(term.target, valuesFor(*domain.name)) : domain;
        switch (term.kind) {
        case SpfTermKind::Include:
        case SpfTermKind::Redirect:
            addNode(name, index, at, isKnown);
            break;
        case SpfTermKind::Ptr:
            plan(m_query->address.reverseName(), RecordType::Ptr);
            break;
        default:
            if (isKnown) {
                plan(name.name, typeFor(term.kind));
            }
        }
    }

    void addNode(const ExpandedName &domain, qsizetype parent, qsizetype term, bool isKnown)
    {
        if (!isKnown || m_tree.nodes.size() >= kMaxSpfRecords) {
            m_tree.isCut = true;
            return;
        }
        m_tree.nodes.append({.domain = domain, .parent = parent, .term = term, .record = {}});
        plan(domain.name, RecordType::Txt);
    }

    [[nodiscard]] bool isLoop(qsizetype index) const
    {
        const std::optional<DomainName> &domain = m_tree.nodes.at(index).domain.name;
        for (qsizetype at = m_tree.nodes.at(index).parent; at >= 0; at = m_tree.nodes.at(at).parent) {
            if (m_tree.nodes.at(at).domain.name == domain) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] RecordType typeFor(SpfTermKind kind) const
    {
        return kind == SpfTermKind::Mx ? RecordType::Mx : kind == SpfTermKind::Exists ? RecordType::A : m_address;
    }

    [[nodiscard]] MacroValues valuesFor(const DomainName &domain) const
    {
        if (!m_query) {
            constexpr QStringView kUnused = u"0.0.0.0"; // names with macros are left out then
            return {
                .address = *IpAddress::fromText(kUnused), .sender = {}, .domain = {}, .helo = {}, .validatedName = {}};
        }
        return {.address = m_query->address,
                .sender = m_query->sender.toUtf8(),
                .domain = domain.toString().toLatin1(),
                .helo = m_query->helo.toUtf8(),
                .validatedName = {}};
    }

    std::optional<DomainName> m_domain;
    const SpfQuery *m_query = nullptr; ///< null: the records alone
    Lookups &m_lookups;
    RecordType m_address = RecordType::A;
    SpfTree m_tree;
    QList<DnsQuestion> m_pending;
};

} // namespace

SpfTree exploreSpf(const SpfQuery &query, Lookups &lookups)
{
    return Explorer(query, lookups).run();
}

SpfTree exploreSpfRecords(const DomainName &domain, Lookups &lookups)
{
    return Explorer(domain, lookups).run();
}

QList<SpfCost> costsOf(const SpfTree &tree)
{
    QList<SpfCost> costs;
    if (tree.nodes.isEmpty() || !tree.nodes.first().record) {
        return costs;
    }
    const SpfRecord &record = *tree.nodes.first().record;
    for (const qsizetype at : reachableTerms(record)) {
        if (!record.terms.at(at).asksDns()) {
            continue;
        }
        const auto child =
            std::ranges::find_if(tree.nodes, [at](const SpfNode &node) { return node.parent == 0 && node.term == at; });
        costs.append({.term = record.textOf(record.terms.at(at)),
                      .lookups = 1 + (child == tree.nodes.end() ? 0 : child->lookups)});
    }
    std::ranges::stable_sort(costs, std::greater(), &SpfCost::lookups);
    return costs;
}

} // namespace BounceLens
