// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/events/literal.h"
#include "failure/collect/findings.h"

namespace BounceLens {

/// Reads what objects say of deliveries. What an outer object names (recipient, event, time) holds for those within it;
/// the innermost that tells a reply, a code or an event counts.
class EventReader
{
public:
    explicit EventReader(Findings &findings)
        : m_findings(findings)
    {
    }

    /// \return true if the object is an event, also of a kind that tells of no failure
    bool read(const Literal &object);
    /// True if an event was a complaint about a message.
    [[nodiscard]] bool hasComplaint() const { return m_hasComplaint; }

private:
    Findings &m_findings;
    bool m_hasComplaint = false;
};

} // namespace BounceLens
