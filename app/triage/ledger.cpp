// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/ledger.h"

#include "triage/burst.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const QString &writtenTo(const Row &row)
{
    return row.originalRecipient.isEmpty() ? row.recipient : row.originalRecipient;
}

quint64 mailOf(const Row &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(row.messageId);
    add(writtenTo(row).toLower());
    if (row.messageId.isEmpty()) {
        add(QString::number(row.time.value_or(0)));
    }
    const QByteArrayView bytes = hash.resultView();
    quint64 mail = 0;
    std::copy_n(bytes.data(), sizeof mail, reinterpret_cast<char *>(&mail));
    return mail;
}

/// What the failures of a reason have in common: where the fault lies, as the reason's own table says.
QList<CauseSubject> subjectsOf(const Reason *reason)
{
    using enum CauseSubject;
    constexpr std::array kOfAddress{"reputation"_L1, "rate"_L1, "dns-identity"_L1, "encryption"_L1, "protocol"_L1};
    constexpr std::array kOfOthers{"recipient"_L1, "mailbox"_L1, "receiver-fault"_L1, "network"_L1};
    const QString about = reason ? reason->about : QString();
    const bool isOfOthers = std::ranges::find(kOfOthers, about) != kOfOthers.end() ||
                            (reason && (reason->acts == Actor::RecipientAdmin || reason->acts == Actor::Recipient));
    if (isOfOthers) {
        return {RecipientDomain, SenderDomain, SendingAddress};
    }
    const bool isOfAddress =
        std::ranges::find(kOfAddress, about) != kOfAddress.end() && reason->id != "bad-domain-reputation"_L1;
    return isOfAddress ? QList{SendingAddress, SenderDomain, RecipientDomain}
                       : QList{SenderDomain, SendingAddress, RecipientDomain};
}

QString subjectOf(const Row &row, CauseSubject about)
{
    switch (about) {
    case CauseSubject::SendingAddress:
        return row.sourceAddress;
    case CauseSubject::SenderDomain:
        return domainOfAddress(row.sender);
    case CauseSubject::RecipientDomain:
        return domainOfAddress(row.recipient);
    case CauseSubject::None:
        break;
    }
    return {};
}

/// The most frequent one; of several the least.
template <typename Value>
Value mostOf(const QMap<Value, int> &counts)
{
    return counts.key(std::ranges::max(counts.values()));
}

} // namespace

Ledger::Ledger(std::shared_ptr<const Catalog> catalog)
    : m_catalog(std::move(catalog))
{
}

quint32 Ledger::placeOf(const QString &name)
{
    const auto found = m_places.constFind(name);
    if (found != m_places.cend()) {
        return *found;
    }
    const auto place = quint32(m_names.size());
    m_names.append(name);
    m_places.insert(name, place);
    return place;
}

Ledger::Cause Ledger::causeOf(const Row &row)
{
    Cause cause{.reason = placeOf(row.reason), .system = placeOf(row.system), .subject = placeOf({})};
    for (const CauseSubject about : subjectsOf(m_catalog->reason(row.reason))) {
        if (const QString subject = subjectOf(row, about); !subject.isEmpty()) {
            cause.subject = placeOf(subject);
            cause.about = about;
            break;
        }
    }
    return cause;
}

void Ledger::addMessage(Kind kind, bool isRecognised)
{
    ++m_counts.messages;
    ++m_counts.kinds[kind];
    m_counts.recognised += isRecognised ? 1 : 0;
}

void Ledger::addDelivery(const Row &row)
{
    ++m_counts.deliveries;
    if (!row.time) {
        return;
    }
    for (const CauseSubject about :
         {CauseSubject::SendingAddress, CauseSubject::SenderDomain, CauseSubject::RecipientDomain}) {
        const Cause cause{.reason = placeOf({}),
                          .system = placeOf(row.system),
                          .subject = placeOf(subjectOf(row, about)),
                          .about = about};
        qint64 &last = m_delivered[cause];
        last = std::max(last, *row.time);
    }
}

void Ledger::add(const Row &row)
{
    if (row.time) {
        m_earliest = m_hasTime ? std::min(m_earliest, *row.time) : *row.time;
        m_latest = m_hasTime ? std::max(m_latest, *row.time) : *row.time;
        m_hasTime = true;
    }
    if (isDelivery(row)) {
        addDelivery(row);
        return;
    }
    if (!isOwnFailure(row)) {
        return;
    }
    ++m_counts.failures;
    ++m_counts.reasons[row.reason];
    ++m_counts.systems[row.system];
    ++m_counts.actors[row.acts];
    ++m_counts.permanences[row.permanence];
    if (row.time) {
        m_told[causeOf(row)].push_back({.time = *row.time,
                                        .mail = mailOf(row),
                                        .sender = placeOf(row.sender.toLower()),
                                        .recipient = quint32(qHash(writtenTo(row).toLower(), 0)),
                                        .card = placeOf(row.card),
                                        .acts = row.acts,
                                        .isPermanent = row.permanence == Permanence::Permanent});
    }
}

void Ledger::forgetBefore(qint64 time)
{
    m_earliest = std::max(m_earliest, time);
    for (auto cause = m_told.begin(); cause != m_told.end();) {
        std::erase_if(*cause, [time](const Told &told) { return told.time < time; });
        cause = cause->empty() ? m_told.erase(cause) : std::next(cause);
    }
}

/// Each mail once, in the order of time. Where one is told of twice, what comes first by all that is known of it is
/// kept, so that the order of reading does not matter.
std::vector<Ledger::Told> Ledger::once(const std::vector<Told> &told) const
{
    std::vector<Told> sorted = told;
    std::ranges::sort(sorted, [this](const Told &one, const Told &other) {
        const auto key = [this](const Told &t) {
            return std::tuple(t.time, t.mail, !t.isPermanent, int(t.acts), QStringView(m_names.at(t.card)),
                              QStringView(m_names.at(t.sender)));
        };
        return key(one) < key(other);
    });
    QSet<quint64> seen;
    std::erase_if(sorted, [&seen](const Told &one) {
        const bool isSeen = seen.contains(one.mail);
        seen.insert(one.mail);
        return isSeen;
    });
    return sorted;
}

TriageIncident Ledger::incidentOf(const Cause &cause, std::span<const Told> told) const
{
    TriageIncident incident;
    incident.reason = m_names.at(cause.reason);
    incident.system = m_names.at(cause.system);
    incident.subject = m_names.at(cause.subject);
    incident.about = cause.about;
    incident.first = told.front().time;
    incident.last = told.back().time;
    incident.failures = int(told.size());
    QMap<QString, int> cards;
    QMap<Actor, int> actors;
    QSet<quint32> senders;
    QSet<quint32> recipients;
    for (const Told &one : told) {
        ++cards[m_names.at(one.card)];
        ++actors[one.acts];
        senders.insert(one.sender);
        recipients.insert(one.recipient);
        incident.permanent += one.isPermanent ? 1 : 0;
    }
    for (const quint32 sender : std::as_const(senders)) {
        incident.senders += m_names.at(sender).isEmpty() ? QStringList() : QStringList{m_names.at(sender)};
    }
    incident.senders.sort();
    incident.recipients = int(recipients.size());
    incident.card = mostOf(cards);
    incident.acts = mostOf(actors);
    return incident;
}

void Ledger::setState(const Cause &cause, qint64 now, TriageIncident &incident) const
{
    using enum TriageIncident::State;
    const auto none = m_places.constFind(QString());
    const qint64 delivered =
        none == m_places.cend()
            ? 0
            : m_delivered.value(
                  {.reason = *none, .system = cause.system, .subject = cause.subject, .about = cause.about});
    if (delivered > incident.last) {
        incident.state = Delivered;
        incident.delivered = delivered;
    } else {
        const qint64 silence = endingSilence(incident.first, incident.last, incident.failures);
        incident.state = now - incident.last <= silence ? Going : Over;
    }
}

QList<TriageIncident> Ledger::incidents(std::optional<qint64> now) const
{
    QList<TriageIncident> incidents;
    for (const auto &[cause, all] : m_told.asKeyValueRange()) {
        if (qsizetype(all.size()) < kIncidentFailures) {
            continue;
        }
        const std::vector<Told> told = once(all);
        QList<qint64> times;
        times.reserve(qsizetype(told.size()));
        std::ranges::transform(told, std::back_inserter(times), &Told::time);
        for (const Burst &burst : burstsIn(times, {.from = m_earliest, .to = m_latest})) {
            TriageIncident incident =
                incidentOf(cause, std::span(told).subspan(size_t(burst.first), size_t(burst.last - burst.first + 1)));
            incident.found = times.at(burst.found);
            incident.threshold = burst.threshold;
            incident.window = burst.window;
            incident.isUnusual = burst.threshold > kIncidentFailures;
            setState(cause, now.value_or(m_latest), incident);
            incidents.append(incident);
        }
    }
    std::ranges::sort(incidents, [](const TriageIncident &one, const TriageIncident &other) {
        return std::tie(one.first, one.reason, one.system, one.subject, one.about, one.last) <
               std::tie(other.first, other.reason, other.system, other.subject, other.about, other.last);
    });
    return incidents;
}

} // namespace BounceLens
