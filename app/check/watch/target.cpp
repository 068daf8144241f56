// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/watch/target.h"

#include "dns/lookups.h"
#include "names/publicsuffix.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// "v=spf1" of "v=spf1 mx -all": records with another one are none of the record's business.
QByteArray versionOf(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed().toLower();
    const auto end = std::ranges::find_if(trimmed, [](char c) { return c == ' ' || c == ';' || c == '\t'; });
    return trimmed.startsWith("v=") ? trimmed.first(end - trimmed.begin()) : QByteArray();
}

QByteArray dataOf(const DnsRecord &record)
{
    switch (record.type) {
    case RecordType::Txt:
        return record.text;
    case RecordType::Mx:
        return QByteArray::number(record.priority) + ' ' + record.target.toLower().toUtf8();
    case RecordType::Tlsa:
        return record.data;
    default:
        return record.target.toLower().toUtf8();
    }
}

/// Of the records of an answer, those that could stand in for the wanted one.
QList<QByteArray> rivalsIn(const DnsRecord &wanted, const DnsAnswer &answer)
{
    const QByteArray version = wanted.type == RecordType::Txt ? versionOf(wanted.text) : QByteArray();
    QList<QByteArray> rivals;
    for (const DnsRecord &record : answer.records) {
        if (record.type == wanted.type && (version.isEmpty() || versionOf(record.text) == version)) {
            rivals.append(dataOf(record));
        }
    }
    std::ranges::sort(rivals);
    return rivals;
}

class TargetFinder
{
public:
    TargetFinder(DnsSource &dns, WatchedAddresses addresses)
        : m_lookups(dns)
        , m_addresses(addresses)
    {
    }

    std::optional<WatchTarget> find(const DnsRecord &wanted)
    {
        const auto name = DomainName::fromPresentation(wanted.name);
        if (!name) {
            return std::nullopt;
        }
        WatchTarget target{
            .wanted = wanted, .question = {.name = *name, .type = wanted.type}, .before = {}, .servers = {}};
        QList<DnsQuestion> questions{target.question};
        for (const DomainName &cut : cutsOf(*name)) {
            questions.append({.name = cut, .type = RecordType::Ns});
        }
        const QList<DnsAnswer> answers = m_lookups.ask(questions);
        target.before = answers.first();
        if (target.before.outcome == DnsOutcome::PrivateName) {
            return std::nullopt;
        }
        const auto zone = std::find_if(answers.begin() + 1, answers.end(), [](const DnsAnswer &answer) {
            return answer.outcome == DnsOutcome::Answered && answer.aliases.isEmpty();
        });
        if (zone != answers.end()) {
            readZone(*zone, target);
        }
        return target;
    }

private:
    /// The name and those above it down to the registered one, the nearest first.
    static QList<DomainName> cutsOf(const DomainName &name)
    {
        const auto registered = registeredDomain(name);
        const qsizetype least = registered ? registered->labels().size() : 1;
        QList<DomainName> cuts;
        for (qsizetype count = name.labels().size(); count >= least; --count) {
            cuts.append(name.last(count));
        }
        return cuts.last(std::min(cuts.size(), kMaxZoneCuts));
    }

    void readZone(const DnsAnswer &zone, WatchTarget &target)
    {
        QList<DomainName> names;
        for (const DnsRecord &record : zone.records) {
            const auto name = record.targetName();
            if (name && !names.contains(*name) && names.size() < kMaxWatchedServers) {
                names.append(*name);
            }
        }
        QList<DnsQuestion> questions{{.name = zone.question.name, .type = RecordType::Soa}};
        for (const DomainName &name : std::as_const(names)) {
            questions.append({{.name = name, .type = RecordType::A}, {.name = name, .type = RecordType::Aaaa}});
        }
        const QList<DnsAnswer> answers = m_lookups.ask(questions);
        target.negativeTtl = minimumOf(answers.first());
        for (qsizetype at = 0; at < names.size(); ++at) {
            const qsizetype first = 1 + 2 * at;
            target.servers.append({.name = names.at(at).shown(),
                                   .address = addressIn(answers.at(first).records + answers.at(first + 1).records)});
        }
    }

    static quint32 minimumOf(const DnsAnswer &soa)
    {
        constexpr qsizetype kNumber = 4; // bytes; MINIMUM is the last of the data, RFC 1035 section 3.3.13
        const QByteArray data = soa.records.value(0).data;
        return data.size() < kNumber ? 0 : qFromBigEndian<quint32>(data.last(kNumber).constData());
    }

    [[nodiscard]] QString addressIn(const QList<DnsRecord> &records) const
    {
        for (const DnsRecord &record : records) {
            const auto address = record.targetAddress();
            if (address && (m_addresses == WatchedAddresses::Any || address->isPublic())) {
                return address->toString();
            }
        }
        return {};
    }

    Lookups m_lookups;
    WatchedAddresses m_addresses;
};

} // namespace

QList<WatchTarget> findTargets(const QList<DnsRecord> &records, DnsSource &dns, WatchedAddresses addresses)
{
    TargetFinder finder(dns, addresses);
    QList<WatchTarget> targets;
    for (const DnsRecord &record : records) {
        if (const auto target = finder.find(record)) {
            targets.append(*target);
        }
    }
    return targets;
}

Sight sightOf(const WatchTarget &target, const DnsAnswer &answer)
{
    if (!isSettled(answer)) {
        return Sight::Unknown;
    }
    const QList<QByteArray> rivals = rivalsIn(target.wanted, answer);
    const bool isThere = rivals.contains(dataOf(target.wanted));
    const bool isAlone = rivals.size() == 1 || versionOf(target.wanted.text).isEmpty();
    if (isThere && isAlone) {
        return Sight::New;
    }
    const QList<QByteArray> before = rivalsIn(target.wanted, target.before);
    return rivals == before || before.contains(dataOf(target.wanted)) ? Sight::Old : Sight::Other;
}

} // namespace BounceLens
