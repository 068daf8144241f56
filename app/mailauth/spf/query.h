// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace BounceLens {

/// Results of check_host(), RFC 7208 section 2.6.
enum class SpfResult { None, Neutral, Pass, Fail, SoftFail, TempError, PermError };
[[nodiscard]] QLatin1StringView resultName(SpfResult result); ///< "softfail"

/// The arguments of check_host(), RFC 7208 section 4.1.
struct SpfQuery
{
    QHostAddress address; ///< never IPv4-mapped: see addressFromText()
    QString domain;
    QString sender; ///< with local part: see spfQuery()
    QString helo;
};
/// The null path and a sender without local part are filled in as RFC 7208 sections 2.4 and 4.3 say.
[[nodiscard]] SpfQuery spfQuery(const QHostAddress &address, const QString &envelopeSender, const QString &helo);

/// The SPF records among the answers of a TXT question.
[[nodiscard]] QList<QByteArray> spfRecords(const DnsAnswer &answer);

} // namespace BounceLens
