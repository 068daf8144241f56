// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dmarc/bimi.h"

#include "mailauth/taglist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isHttps(QByteArrayView address)
{
    constexpr QByteArrayView kScheme("https://");
    return address.size() > kScheme.size() &&
           address.first(kScheme.size()).compare(kScheme, Qt::CaseInsensitive) == 0 &&
           std::ranges::none_of(address, [](char c) { return c <= ' '; });
}

QLatin1StringView idOf(const BimiRecord &record)
{
    switch (record.fault) {
    case BimiFault::None:
        return record.isDeclined ? "bimi-declined"_L1 : "bimi-record"_L1;
    case BimiFault::Syntax:
        return "bimi-syntax"_L1;
    case BimiFault::LocationForm:
        return "bimi-location"_L1;
    case BimiFault::EvidenceForm:
        break;
    }
    return "bimi-evidence"_L1;
}

} // namespace

bool isBimiRecord(QByteArrayView text)
{
    return TagList::read(text).startsWith("v", "BIMI1");
}

BimiRecord readBimi(QByteArrayView text)
{
    const TagList tags = TagList::read(text);
    BimiRecord record{.location = tags.value("l"), .evidence = tags.value("a")};
    record.isDeclined = tags.has("l") && record.location.isEmpty() && record.evidence.isEmpty();
    if (!tags.isStrict() || !tags.has("l")) {
        record.fault = BimiFault::Syntax;
    } else if (!record.location.isEmpty() && !isHttps(record.location)) {
        record.fault = BimiFault::LocationForm;
    } else if (!record.evidence.isEmpty() && !isHttps(record.evidence)) {
        record.fault = BimiFault::EvidenceForm;
    }
    return record;
}

std::optional<DomainName> bimiName(const DomainName &domain)
{
    return domain.below(u"default._bimi");
}

QList<Finding> bimiFindings(const DnsAnswer &answer, bool isPolicyEnforced, bool sparesSubdomains)
{
    QList<QByteArray> records;
    for (const DnsRecord &record : answer.records) {
        if (isBimiRecord(record.text)) {
            records.append(record.text);
        }
    }
    const auto finding = [&answer](QLatin1StringView id) {
        return Finding{.id = id, .values = {answer.question.name.shown()}, .outcome = CheckOutcome::CouldNotTell};
    };
    if (records.isEmpty()) {
        return {};
    }
    if (records.size() > 1) {
        return {finding("bimi-several"_L1)};
    }
    const BimiRecord record = readBimi(records.first());
    QList<Finding> findings{finding(idOf(record))};
    if (record.fault == BimiFault::None && !record.isDeclined && !isPolicyEnforced) {
        findings.append(finding("bimi-needs-policy"_L1));
    } else if (record.fault == BimiFault::None && !record.isDeclined && sparesSubdomains) {
        findings.append(finding("bimi-needs-subdomains"_L1));
    }
    return findings;
}

} // namespace BounceLens
