// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/lookups.h"

namespace BounceLens {

/// Answers with another SPF record for one domain, with what is known for everything else.
class ProposedSpf : public DnsSource
{
public:
    ProposedSpf(DomainName domain, QByteArray record, Lookups &known)
        : m_domain(std::move(domain))
        , m_record(std::move(record))
        , m_known(known)
    {
    }

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        QList<DnsAnswer> answers = m_known.ask(questions);
        for (DnsAnswer &answer : answers) {
            if (answer.question.name == m_domain && answer.question.type == RecordType::Txt) {
                DnsRecord record;
                record.type = RecordType::Txt;
                record.text = m_record;
                answer.records = {record};
                answer.outcome = DnsOutcome::Answered;
            }
        }
        return answers;
    }

private:
    DomainName m_domain;
    QByteArray m_record;
    Lookups &m_known;
};

} // namespace BounceLens
