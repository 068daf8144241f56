// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/transport/hosts.h"

#include <QSet>

#include <algorithm>

namespace BounceLens {

QList<DomainName> allMailHosts(const DnsAnswer &mx)
{
    if (mx.outcome == DnsOutcome::NoData) {
        return {mx.question.name};
    }
    QList<DnsRecord> records = mx.records;
    std::ranges::stable_sort(records, {}, &DnsRecord::priority);
    QList<DomainName> hosts;
    QSet<QString> seen;
    for (const DnsRecord &record : records) {
        const auto host = record.targetName();
        if (host && !host->isRoot() && !seen.contains(host->toString())) {
            seen.insert(host->toString());
            hosts.append(*host);
        }
    }
    return hosts;
}

QList<DomainName> mailHosts(const DnsAnswer &mx)
{
    const QList<DomainName> hosts = allMailHosts(mx);
    return hosts.first(std::min(hosts.size(), kMaxMailHosts));
}

QList<DomainName> mailHosts(const DnsAnswer &mx, const std::optional<DomainName> &remoteHost)
{
    QList<DomainName> hosts = mailHosts(mx);
    if (remoteHost && remoteHost->isFullHostName()) {
        hosts.removeAll(*remoteHost);
        hosts.prepend(*remoteHost);
    }
    return hosts.first(std::min(hosts.size(), kMaxMailHosts));
}

} // namespace BounceLens
