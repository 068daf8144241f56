// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/owncodes.h"

namespace BounceLens {

void OwnCodes::add(const Rule &rule, int number)
{
    if (!rule.hasWords() || !rule.command.isEmpty()) {
        return;
    }
    for (const QString &status : rule.statuses) {
        const auto known = m_byStatus.find(status);
        if (known == m_byStatus.end()) {
            m_byStatus.insert(status, {.card = rule.card, .rule = number});
        } else if (known->card != rule.card) {
            known->rule = -1;
        }
    }
}

int OwnCodes::ruleFor(const QString &status, const QString &wildStatus) const
{
    const auto exact = m_byStatus.constFind(status);
    const auto found = exact == m_byStatus.cend() ? m_byStatus.constFind(wildStatus) : exact;
    return found == m_byStatus.cend() ? -1 : found->rule;
}

} // namespace BounceLens
