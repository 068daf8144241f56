// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/dns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

QString typeName(RecordType type)
{
    static constexpr std::array kNames{
        std::pair{RecordType::A, "A"_L1},         std::pair{RecordType::Ns, "NS"_L1},
        std::pair{RecordType::Cname, "CNAME"_L1}, std::pair{RecordType::Soa, "SOA"_L1},
        std::pair{RecordType::Ptr, "PTR"_L1},     std::pair{RecordType::Mx, "MX"_L1},
        std::pair{RecordType::Txt, "TXT"_L1},     std::pair{RecordType::Aaaa, "AAAA"_L1},
        std::pair{RecordType::Ds, "DS"_L1},       std::pair{RecordType::Dnskey, "DNSKEY"_L1},
        std::pair{RecordType::Tlsa, "TLSA"_L1},
    };
    const auto found = std::ranges::find(kNames, type, &std::pair<RecordType, QLatin1StringView>::first);
    return found == kNames.end() ? "TYPE"_L1 + QString::number(int(type)) : QString(found->second);
}

DnsAnswer DnsSource::ask(const QString &name, RecordType type)
{
    return ask({{.name = name, .type = type}}).first();
}

QList<DnsAnswer> DnsSource::askUntil(const QDeadlineTimer & /*deadline*/, const QList<DnsQuestion> &questions)
{
    return ask(questions);
}

} // namespace BounceLens
