// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/zone.h"

namespace BounceLens {

/// A zone whose resolver says that it checked signatures, or does not.
class SignedZone : public Zone
{
public:
    explicit SignedZone(bool isSigned)
        : m_isSigned(isSigned)
    {
    }

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        QList<DnsAnswer> answers = Zone::answer(questions);
        for (DnsAnswer &answer : answers) {
            answer.isAuthenticated = m_isSigned;
        }
        return answers;
    }

private:
    bool m_isSigned;
};

} // namespace BounceLens
