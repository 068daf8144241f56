// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/events/eventkeys.h"
#include "failure/collect/events/literal.h"
#include "failure/failure.h"

#include <QHash>
#include <QStringList>

namespace BounceLens {

/// A value of an event and where it stands.
struct EventValue
{
    QString text;
    LineRange lines;
};

/// What one object says, by the roles of its keys; for each role the first that is filled.
class EventFields
{
public:
    /// Takes the words and texts of an object; what it does not name stays as it was in \a outer.
    EventFields() = default;
    EventFields(const Literal &object, const EventFields &outer);

    /// What the object itself or one around it names.
    [[nodiscard]] const EventValue &value(KeyRole role) const;
    /// True if the object itself names it.
    [[nodiscard]] bool isOwn(KeyRole role) const { return m_own.contains(role); }
    void set(KeyRole role, const EventValue &value);

    /// The recipients; of the addressees if no recipient is named.
    [[nodiscard]] QStringList recipients() const;
    [[nodiscard]] LineRange recipientLines() const;

    /// What became of the message, in the words of the service; nothing if these are not known.
    [[nodiscard]] std::optional<EventMeaning> meaning() const;

private:
    void take(QStringView key, const Literal &value);
    void keepUnknown(const Literal &value);
    void takeList(KeyRole role, const Literal &list);
    void takeSaid(const Literal &map);

    QHash<KeyRole, EventValue> m_values;
    QList<KeyRole> m_own;
    QStringList m_events; ///< words of events, the innermost first
    EventValue m_unknown; ///< a reply in a field of an unknown name
};

/// The reply code in the field for it; nothing for a service's own number, such as 605 or 406: no reply begins with 40.
[[nodiscard]] std::optional<ReplyCode> replyCodeOf(const EventFields &event);

/// What an event tells of one recipient; \a said is the reply, in the event itself or within it.
[[nodiscard]] Observation observationFrom(const EventFields &event, const EventValue &said);

} // namespace BounceLens
