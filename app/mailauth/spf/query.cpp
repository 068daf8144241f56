// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/spf/query.h"

#include "mailauth/spf/record.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

QLatin1StringView resultName(SpfResult result)
{
    switch (result) {
    case SpfResult::None:
        return "none"_L1;
    case SpfResult::Neutral:
        return "neutral"_L1;
    case SpfResult::Pass:
        return "pass"_L1;
    case SpfResult::Fail:
        return "fail"_L1;
    case SpfResult::SoftFail:
        return "softfail"_L1;
    case SpfResult::TempError:
        return "temperror"_L1;
    case SpfResult::PermError:
        return "permerror"_L1;
    }
    return {};
}

SpfQuery spfQuery(const IpAddress &address, const QString &envelopeSender, const QString &helo)
{
    const qsizetype at = envelopeSender.lastIndexOf(u'@');
    const QString text = envelopeSender.isEmpty() ? helo : envelopeSender.sliced(at + 1);
    const QString local = at > 0 ? envelopeSender.first(at) : u"postmaster"_s;
    const auto domain = DomainName::fromText(text);
    const auto heloName = DomainName::fromText(helo);
    return {.address = address,
            .domain = domain && domain->isFullHostName() ? domain : std::nullopt,
            .sender = local + u'@' + (domain ? domain->toString() : text),
            .helo = heloName ? heloName->toString() : helo};
}

QList<QByteArray> spfRecords(const DnsAnswer &answer)
{
    QList<QByteArray> records;
    for (const DnsRecord &record : answer.records) {
        if (isSpfRecord(record.text)) {
            records.append(record.text);
        }
    }
    return records;
}

} // namespace BounceLens
