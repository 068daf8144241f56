// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "support/zone.h"

namespace BounceLens {

using namespace Qt::StringLiterals;

inline const QString kIp = u"192.0.2.25"_s;

/// "name: value" a line; the type is TXT, or stands in front of the value ("A 192.0.2.1"). "SERVFAIL" answers
/// questions for TXT.
inline void fill(Zone &zone, const QString &text)
{
    static const QHash<QString, RecordType> types{{u"A"_s, RecordType::A},   {u"AAAA"_s, RecordType::Aaaa},
                                                  {u"MX"_s, RecordType::Mx}, {u"PTR"_s, RecordType::Ptr},
                                                  {u"NS"_s, RecordType::Ns}, {u"CNAME"_s, RecordType::Cname}};
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u": "_s, 0, 0);
        const QString value = line.section(u": "_s, 1);
        if (value == "SERVFAIL"_L1) {
            zone.force(name, RecordType::Txt, DnsOutcome::ServerFailed);
            continue;
        }
        const auto type = types.constFind(value.section(u' ', 0, 0));
        zone.add(name, type == types.cend() ? RecordType::Txt : *type,
                 type == types.cend() ? value : value.section(u' ', 1));
    }
}

/// A bounce of anna@example.com.
inline CheckSubject subjectOf(const QString &ip = kIp)
{
    CheckSubject subject;
    subject.sourceAddress = IpAddress::fromText(ip);
    subject.envelopeSender = mailOf(u"anna@example.com"_s);
    return subject;
}

/// example.com includes so many records, none of which allows kIp.
inline QString manyIncludes(int count)
{
    QString record = u"example.com: v=spf1"_s;
    QString others;
    for (int at = 0; at < count; ++at) {
        record += u" include:i%1.example.net"_s.arg(at);
        others += u"i%1.example.net: v=spf1 ip4:198.51.100.%1 -all\n"_s.arg(at);
    }
    return record + u" -all\n"_s + others;
}

} // namespace BounceLens
