// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/transport/hosts.h"

#include "names/domainname.h"
#include "names/networkaddress.h"

#include <algorithm>

namespace BounceLens {

bool isMailHost(QStringView name)
{
    return isDnsName(name) && name.contains(u'.') && !name.contains(u'[') && !name.contains(u':') &&
           addressFromText(name).isNull();
}

QStringList mailHosts(const DnsAnswer &mx)
{
    if (mx.outcome == DnsOutcome::NoData) {
        return {normalName(mx.question.name)};
    }
    QList<DnsRecord> records = mx.records;
    std::ranges::stable_sort(records, {}, &DnsRecord::priority);
    QStringList hosts;
    for (const DnsRecord &record : records) {
        const QString host = askedName(record.target);
        if (isDnsName(host) && hosts.size() < kMaxMailHosts && !hosts.contains(host)) {
            hosts.append(host);
        }
    }
    return hosts;
}

QStringList mailHosts(const DnsAnswer &mx, const QString &remoteHost)
{
    QStringList hosts = mailHosts(mx);
    const QString remote = askedName(remoteHost);
    if (isMailHost(remote)) {
        hosts.removeAll(remote);
        hosts.prepend(remote);
    }
    return hosts.first(std::min(hosts.size(), kMaxMailHosts));
}

} // namespace BounceLens
