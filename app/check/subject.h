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

/// The domain that SPF is asked about, RFC 7208 section 2.4: of the envelope sender, for the null path the HELO name;
/// the domain of From if neither is known. Empty if there is none.
[[nodiscard]] QString spfDomain(const CheckSubject &subject);

} // namespace BounceLens
