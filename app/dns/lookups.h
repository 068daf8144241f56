// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"

#include <QHash>

namespace BounceLens {

/// What one check asks: nothing twice, and everything is remembered for the user.
class Lookups
{
public:
    explicit Lookups(DnsSource &dns)
        : m_dns(dns)
    {
    }

    /// Asks at once what was not asked yet.
    [[nodiscard]] QList<DnsAnswer> ask(const QList<DnsQuestion> &questions);
    /// Without a name, because what a record or a mail says cannot be one, there is certainly nothing to find:
    /// NoDomain.
    [[nodiscard]] DnsAnswer ask(const std::optional<DomainName> &name, RecordType type);

    [[nodiscard]] const QList<DnsAnswer> &answers() const { return m_answers; } ///< in the order of asking

private:
    DnsSource &m_dns;
    QList<DnsAnswer> m_answers;
    QHash<QString, qsizetype> m_places; ///< name and type to the index in m_answers
};

/// True if the question was answered, be it with nothing.
[[nodiscard]] bool isSettled(const DnsAnswer &answer);
/// True if there is certainly no such record.
[[nodiscard]] bool isVoid(const DnsAnswer &answer);
/// True if nobody outside finds such a record: there is none, or only a private network can know the name, so that a
/// receiver's question for it is a "void lookup" of RFC 7208 section 4.6.4.
[[nodiscard]] bool isVoidOutside(const DnsAnswer &answer);
/// True if it is known what others outside find.
[[nodiscard]] bool isSettledOutside(const DnsAnswer &answer);

} // namespace BounceLens
