// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"

namespace BounceLens {

/// Records laid over what another source answers, to see what they would change once they are published. All records of
/// a name and type are replaced by those that are given for it; an alias (CNAME) replaces everything at its name. The
/// source below is asked as before, so that it is told nothing new; whether an answer is signed stays as it is.
class OverlaySource : public DnsSource
{
public:
    OverlaySource(DnsSource &below, QList<DnsRecord> records);

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override;
    [[nodiscard]] QList<DnsAnswer> answerUntil(const QDeadlineTimer &deadline,
                                               const QList<DnsQuestion> &questions) override;

private:
    [[nodiscard]] QList<DnsRecord> laid(const QString &name, RecordType type) const;
    [[nodiscard]] bool hasNameAtOrBelow(const DomainName &name) const;
    [[nodiscard]] DnsAnswer over(DnsAnswer answer) const;
    /// Where an alias that is laid over leads; nothing if the question meets none.
    [[nodiscard]] std::optional<DomainName> aliasOf(const DnsQuestion &question) const;

    DnsSource &m_below;
    QList<DnsRecord> m_records;
};

} // namespace BounceLens
