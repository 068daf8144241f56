// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "check/returned.h"
#include "explain/explanation.h"

#include <QHash>

namespace BounceLens {

/// What the checks can know of the failures of one input. Names and addresses only; whether they may be used at all is
/// for planChecks() to say. Names that only a private network knows are left out where the check can do without.
/// Failures of the same bounce share the returned message.
class SubjectReader
{
public:
    explicit SubjectReader(const Explanation &explanation)
        : m_explanation(explanation)
    {
    }
    [[nodiscard]] CheckSubject subject(int failure);

private:
    [[nodiscard]] const ReturnedMessage &returned(int line);

    const Explanation &m_explanation;
    QHash<const Section *, ReturnedMessage> m_returned;
};

/// The same for one failure.
[[nodiscard]] CheckSubject subjectOf(const Explanation &explanation, int failure);

} // namespace BounceLens
