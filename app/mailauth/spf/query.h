// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace BounceLens {

/// Results of check_host(), RFC 7208 section 2.6.
enum class SpfResult { None, Neutral, Pass, Fail, SoftFail, TempError, PermError };
[[nodiscard]] QLatin1StringView resultName(SpfResult result); ///< "softfail"

/// The arguments of check_host(), RFC 7208 section 4.1.
struct SpfQuery
{
    IpAddress address;
    std::optional<DomainName> domain; ///< nothing if it is no name that could have a record, section 4.3
    QString sender;                   ///< for macros: with local part, the domain in A-labels
    QString helo;                     ///< for macros: in A-labels, if it is a name
};
/// The null path and a sender without local part are filled in as RFC 7208 sections 2.4 and 4.3 say.
[[nodiscard]] SpfQuery spfQuery(const IpAddress &address, const QString &envelopeSender, const QString &helo);

/// The SPF records among the answers of a TXT question.
[[nodiscard]] QList<QByteArray> spfRecords(const DnsAnswer &answer);

} // namespace BounceLens
