// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/answer.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr quint32 kNoLimit = std::numeric_limits<quint32>::max();

/// RFC 8914 section 4: 6 "DNSSEC Bogus" to 12 "NSEC Missing".
bool isBogus(const DnsMessage::ExtendedError &error)
{
    return error.code >= 6 && error.code <= 12;
}

DnsOutcome outcomeOf(const DnsMessage &message)
{
    switch (message.code) {
    case DnsCode::NoError:
        return message.isReferral ? DnsOutcome::Refused : DnsOutcome::Answered;
    case DnsCode::NxDomain:
        return DnsOutcome::NoDomain;
    case DnsCode::FormErr:
    case DnsCode::NotImp:
        return DnsOutcome::FormatError;
    case DnsCode::Refused:
        return DnsOutcome::Refused;
    case DnsCode::ServFail:
        break;
    }
    return std::ranges::any_of(message.errors, isBogus) ? DnsOutcome::BogusDnssec : DnsOutcome::ServerFailed;
}

QString detailOf(const DnsMessage &message)
{
    QStringList errors;
    for (const auto &error : message.errors) {
        errors.append(QString::number(error.code) + (error.text.isEmpty() ? QString() : ": "_L1 + error.text));
    }
    return errors.join("; "_L1);
}

struct Chain
{
    QString end;
    QStringList aliases; ///< behind those of earlier messages
    quint32 ttl = kNoLimit;
    bool isSound = true;
};

Chain followAliases(const DnsMessage &message, const QStringList &earlier)
{
    std::unordered_map<QString, const DnsRecord *> next;
    for (const DnsRecord &record : message.answers) {
        if (record.type == RecordType::Cname) {
            next.try_emplace(record.name, &record);
        }
    }
    Chain chain{.end = message.name, .aliases = earlier};
    for (auto found = next.find(chain.end); found != next.end(); found = next.find(chain.end)) {
        const DnsRecord *record = found->second;
        const bool isLoop = chain.aliases.contains(record->target) || record->target == message.name;
        chain.aliases.append(record->target);
        if (isLoop || chain.aliases.size() > kMostAliases) {
            chain.isSound = false;
            break;
        }
        chain.end = record->target;
        chain.ttl = std::min(chain.ttl, record->ttl);
    }
    return chain;
}

/// Fills in the records at the chain's end, or why there are none. What stands beside the alias counts if its end has
/// nothing.
void judge(const DnsMessage &message, RecordType type, const Chain &chain, bool isFurther, Evaluation &found)
{
    quint32 ttl = chain.ttl;
    QList<DnsRecord> beside;
    for (const DnsRecord &record : message.answers) {
        if (record.type == type && record.name == chain.end) {
            found.answer.records.append(record);
            ttl = std::min(ttl, record.ttl);
        } else if (record.type == type && record.name == message.name) {
            beside.append(record);
        }
    }
    const bool exists = message.code != DnsCode::NxDomain;
    found.answer.isAliasMixed = exists && !beside.isEmpty();
    if (found.answer.isAliasMixed && found.answer.records.isEmpty()) {
        found.answer.records = beside;
    }
    if (!found.answer.records.isEmpty()) {
        found.answer.outcome = exists ? DnsOutcome::Answered : DnsOutcome::Malformed;
        found.ttl = exists ? ttl : 0;
    } else if (exists && isFurther && !message.negativeTtl && !chain.end.isEmpty()) {
        found.further = chain.end;
        found.ttl = ttl;
    } else {
        found.answer.outcome = exists ? DnsOutcome::NoData : DnsOutcome::NoDomain;
        found.ttl = std::min(ttl, message.negativeTtl.value_or(0));
    }
}

} // namespace

Evaluation evaluate(const DnsMessage &message, RecordType type, const QStringList &aliases)
{
    Evaluation found;
    found.answer.outcome = outcomeOf(message);
    found.answer.detail = detailOf(message);
    found.answer.aliases = aliases;
    if (found.answer.outcome != DnsOutcome::Answered && found.answer.outcome != DnsOutcome::NoDomain) {
        return found;
    }
    found.answer.isAuthenticated = message.isAuthenticated;
    found.answer.isAuthoritative = message.isAuthoritative;
    Chain chain{.end = message.name, .aliases = aliases};
    if (type != RecordType::Cname) {
        chain = followAliases(message, aliases);
    }
    found.answer.aliases = chain.aliases;
    if (!chain.isSound) {
        found.answer.outcome = DnsOutcome::Malformed;
        return found;
    }
    judge(message, type, chain, chain.aliases.size() > aliases.size(), found);
    return found;
}

} // namespace BounceLens
