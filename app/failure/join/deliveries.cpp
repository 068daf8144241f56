// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/join/deliveries.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxShared = 20'000;    ///< copies of observations that belong to every recipient of a message
constexpr qsizetype kMaxObservations = 500; ///< of one delivery; nobody reads more

/// "a@EXAMPLE.com" and "a@example.com"; mail systems do not mind the case of local parts either.
QString keyOf(const QString &address)
{
    return address.toLower();
}

/// The queue id that the next server gave to a message: "250 2.0.0 Ok: queued as 4XyZ12".
QString handedOverAs(const Observation &observation)
{
    static const QRegularExpression regex(uR"(\bqueued as ([A-Za-z0-9-]{5,40}))"_s);
    return observation.action == Action::Delivered ? regex.matchView(observation.status.text).captured(1) : QString();
}

class Grouping
{
public:
    QList<JoinedDelivery> group(const QList<Observation> &observations)
    {
        for (const Observation &observation : observations) {
            const QString id = handedOverAs(observation);
            if (!id.isEmpty() && id != observation.queueId && !observation.queueId.isEmpty()) {
                m_handedOver.insert(id, observation.queueId);
            }
        }
        QList<const Observation *> loose;
        for (const Observation &observation : observations) {
            if (observation.direction == Direction::Incoming) {
                addIncoming(observation);
            } else if (observation.recipient.isEmpty()) {
                loose.append(&observation);
            } else {
                addNamed(observation);
            }
        }
        std::ranges::stable_sort(m_places, {}, &Place::line);
        std::ranges::stable_partition(loose, [](const Observation *one) { return one->foundBy != FoundBy::Text; });
        for (const Observation *observation : std::as_const(loose)) {
            addLoose(*observation);
        }
        return m_deliveries;
    }

private:
    /// A line that names the recipient of a delivery.
    struct Place
    {
        int line = 0;
        qsizetype delivery = 0;
    };

    /// The first queue id that a message had in this input.
    [[nodiscard]] QString firstIdOf(const QString &queueId) const
    {
        constexpr int kMaxHops = 10;
        QString id = queueId;
        for (int hop = 0; hop < kMaxHops && m_handedOver.contains(id); ++hop) {
            id = m_handedOver.value(id);
        }
        return id;
    }

    [[nodiscard]] QStringList idsOf(const Observation &observation) const
    {
        QStringList ids;
        if (!observation.queueId.isEmpty()) {
            ids.append(firstIdOf(observation.queueId));
        }
        if (!observation.messageId.isEmpty()) {
            ids.append(observation.messageId);
        }
        return ids;
    }

    qsizetype create()
    {
        m_deliveries.append(JoinedDelivery());
        return m_deliveries.size() - 1;
    }

    void put(qsizetype at, const Observation &observation)
    {
        if (m_deliveries[at].observations.size() < kMaxObservations) {
            m_deliveries[at].observations.append(observation);
        }
    }

    void addIncoming(const Observation &observation)
    {
        const QString key = keyOf(observation.recipient) + u'\n' + keyOf(observation.envelopeSender) + u'\n' +
                            observation.sourceAddress;
        auto at = m_incoming.constFind(key);
        at = at == m_incoming.cend() ? m_incoming.insert(key, create()) : at;
        put(*at, observation);
    }

    void addNamed(const Observation &observation)
    {
        const QStringList ids = idsOf(observation);
        QStringList names{keyOf(observation.recipient)};
        if (!observation.originalRecipient.isEmpty()) {
            names.append(keyOf(observation.originalRecipient));
        }
        qsizetype at = find(names, ids);
        at = at < 0 ? create() : at;
        put(at, observation);
        for (const QString &id : ids) {
            if (!m_byBoth.contains(names.first() + u'\n' + id)) {
                m_byMessage[id].append(at);
            }
        }
        for (const QString &name : std::as_const(names)) {
            remember(name, ids, at);
        }
        m_places.append({observation.recipientLines.first, at});
    }

    /// \return -1 if it is the first observation of its delivery
    [[nodiscard]] qsizetype find(const QStringList &names, const QStringList &ids) const
    {
        for (const QString &name : names) {
            for (const QString &id : ids) {
                if (const auto at = m_byBoth.constFind(name + u'\n' + id); at != m_byBoth.cend()) {
                    return *at;
                }
            }
            const auto at = ids.isEmpty() ? m_last.constFind(name) : m_unidentified.constFind(name);
            if (at != (ids.isEmpty() ? m_last.cend() : m_unidentified.cend())) {
                return *at;
            }
        }
        return -1;
    }

    void remember(const QString &name, const QStringList &ids, qsizetype at)
    {
        m_last.insert(name, at);
        for (const QString &id : ids) {
            m_byBoth.insert(name + u'\n' + id, at);
        }
        if (ids.isEmpty()) {
            m_unidentified.insert(name, at);
        } else if (m_unidentified.value(name, -1) == at) {
            m_unidentified.remove(name);
        }
    }

    void addLoose(const Observation &observation)
    {
        const QStringList ids = idsOf(observation);
        for (const QString &id : ids) {
            const QList<qsizetype> same = m_byMessage.value(id);
            for (const qsizetype at : same) {
                if (++m_shared <= kMaxShared) {
                    put(at, observation);
                }
            }
            if (!same.isEmpty()) {
                return;
            }
        }
        qsizetype at = ids.isEmpty() ? findBelonging(observation) : -1;
        const bool isKnown = observation.foundBy == FoundBy::Transcript ||
                             (observation.action != Action::Delivered &&
                              (observation.foundBy != FoundBy::Notification || m_places.isEmpty()));
        if (at < 0 && isKnown && observation.status.says()) {
            at = m_alone.value(keyAlone(observation), -1);
            at = at < 0 && observation.status.hasCode() ? stateAlone() : at;
            at = at < 0 ? create() : at;
            m_states += isState(observation) ? 1 : 0;
            m_stateAlone = isState(observation) ? at : m_stateAlone;
            m_alone.insert(keyAlone(observation), at);
            m_lastAlone = at;
        }
        if (at >= 0) {
            put(at, observation);
        }
    }

    /// "Retry": what a list of queues says of one, without why.
    static bool isState(const Observation &observation)
    {
        return observation.foundBy != FoundBy::Text && !observation.status.hasCode() &&
               !observation.status.text.contains(u' ');
    }

    /// The only queue of which no more than a state is known; -1 if none is, or several are.
    [[nodiscard]] qsizetype stateAlone() const { return m_states == 1 ? m_stateAlone : -1; }

    static QString keyAlone(const Observation &observation)
    {
        return observation.queueId + u'\n' + observation.command + u'\n' + observation.status.text + u'\n' +
               codesOf(observation);
    }

    static QString codesOf(const Observation &observation)
    {
        const StatusLine &status = observation.status;
        return (status.replyCode ? status.replyCode->toString() : QString()) + u' ' +
               (status.enhancedCode ? status.enhancedCode->toString() : QString());
    }

    /// The delivery that an observation without a recipient can belong to; -1 if there is none.
    [[nodiscard]] qsizetype findBelonging(const Observation &observation) const
    {
        const int line = observation.status.lines.first;
        const auto behind = std::ranges::upper_bound(m_places, line, {}, &Place::line);
        constexpr qsizetype kMaxLooked = 20; ///< recipients above and below
        qsizetype nearest = -1;
        for (auto place = behind; place != m_places.begin() && behind - place < kMaxLooked;) {
            --place;
            nearest = nearest < 0 ? place->delivery : nearest;
            if (isLike(m_deliveries.at(place->delivery), observation)) {
                return place->delivery;
            }
        }
        for (auto place = behind; place != m_places.end() && place - behind < kMaxLooked; ++place) {
            if (isLike(m_deliveries.at(place->delivery), observation)) {
                return place->delivery;
            }
        }
        const bool isNear =
            observation.foundBy == FoundBy::Text || observation.foundBy == FoundBy::Log || !observation.status.says();
        const qsizetype any = m_places.isEmpty() ? m_lastAlone : m_places.first().delivery;
        return !isNear ? -1 : nearest < 0 ? any : nearest;
    }

    /// The same reply, or the same host.
    [[nodiscard]] static bool isLike(const JoinedDelivery &delivery, const Observation &observation)
    {
        constexpr qsizetype kMaxLooked = 20;
        const auto looked = delivery.observations.last(std::min(delivery.observations.size(), kMaxLooked));
        return std::ranges::any_of(looked, [&](const Observation &other) {
            const bool isSameReply = observation.status.hasCode() && codesOf(other) == codesOf(observation);
            const bool isSameHost = !observation.remoteHost.isEmpty() &&
                                    other.remoteHost.compare(observation.remoteHost, Qt::CaseInsensitive) == 0;
            return isSameReply || isSameHost;
        });
    }

    QList<JoinedDelivery> m_deliveries;
    QHash<QString, QString> m_handedOver;     ///< queue id by the one that the next server gave
    QHash<QString, qsizetype> m_incoming;     ///< by recipient, sender and address
    QHash<QString, qsizetype> m_last;         ///< by recipient
    QHash<QString, qsizetype> m_byBoth;       ///< by recipient and message
    QHash<QString, qsizetype> m_unidentified; ///< by recipient; of no known message
    QHash<QString, QList<qsizetype>> m_byMessage;
    QHash<QString, qsizetype> m_alone; ///< without a recipient, by what was said
    QList<Place> m_places;
    qsizetype m_lastAlone = -1;
    qsizetype m_stateAlone = -1;
    int m_states = 0; ///< queues of which only a state is known
    qsizetype m_shared = 0;
};

} // namespace

QList<JoinedDelivery> deliveriesFrom(const QList<Observation> &observations)
{
    return Grouping().group(observations);
}

} // namespace BounceLens
