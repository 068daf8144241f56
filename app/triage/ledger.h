// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/incident.h"
#include "triage/row.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace BounceLens {

/// How many of what were read.
struct TriageCounts
{
    qint64 messages = 0;
    qint64 recognised = 0; ///< messages
    qint64 failures = 0;   ///< and delays, of the user's own mail
    qint64 deliveries = 0;
    QMap<QString, qint64> reasons; ///< failures by id
    QMap<QString, qint64> systems;
    QMap<Actor, qint64> actors;
    QMap<Permanence, qint64> permanences;
    QMap<Kind, qint64> kinds; ///< messages
};

/// Keeps of every row what incidents and counts need, some 40 bytes a failure. What it says does not depend on the
/// order in which rows are added, nor on a mail being told of twice: the same Message-ID and original recipient, or
/// without a Message-ID the same recipient and time, count once for a cause, at the earliest time.
class Ledger
{
public:
    explicit Ledger(std::shared_ptr<const Catalog> catalog);

    void addMessage(Kind kind, bool isRecognised);
    void add(const Row &row);
    /// Forgets failures before a time, for one that runs for months. The counts stay.
    void forgetBefore(qint64 time);

    [[nodiscard]] const TriageCounts &counts() const { return m_counts; }
    /// In the order of their first failures. \a now: milliseconds since 1970; without it the latest time that was read.
    [[nodiscard]] QList<TriageIncident> incidents(std::optional<qint64> now = std::nullopt) const;

private:
    /// Reason, system and subject, by place in m_names.
    struct Cause
    {
        quint32 reason = 0;
        quint32 system = 0;
        quint32 subject = 0;
        CauseSubject about = CauseSubject::None;
        friend bool operator==(const Cause &, const Cause &) = default;
        friend size_t qHash(const Cause &cause, size_t seed = 0)
        {
            return qHashMulti(seed, cause.reason, cause.system, cause.subject, int(cause.about));
        }
    };

    /// A failure.
    struct Told
    {
        qint64 time = 0;
        quint64 mail = 0; ///< the same for one mail and recipient
        quint32 sender = 0;
        quint32 recipient = 0; ///< a hash: they are only counted
        quint32 card = 0;
        Actor acts = Actor::SenderAdmin;
        bool isPermanent = false;
    };

    [[nodiscard]] quint32 placeOf(const QString &name);
    [[nodiscard]] Cause causeOf(const Row &row);
    void addDelivery(const Row &row);
    [[nodiscard]] std::vector<Told> once(const std::vector<Told> &told) const;
    [[nodiscard]] TriageIncident incidentOf(const Cause &cause, std::span<const Told> told) const;
    void setState(const Cause &cause, qint64 now, TriageIncident &incident) const;

    std::shared_ptr<const Catalog> m_catalog;
    TriageCounts m_counts;
    QStringList m_names; ///< each text once
    QHash<QString, quint32> m_places;
    QHash<Cause, std::vector<Told>> m_told;
    QHash<Cause, qint64> m_delivered; ///< the last time, by system and subject
    qint64 m_earliest = 0;
    qint64 m_latest = 0;
    bool m_hasTime = false;
};

} // namespace BounceLens
