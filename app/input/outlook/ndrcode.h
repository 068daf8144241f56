// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace BounceLens {

/// What PR_SUPPLEMENTARY_INFO says, MS-OXCMAIL section 2.2.3.7.1.2:
///     "<" [remote-mta] SP "#" status [SP diagnostic-code] ">"
/// as in "<mx.example.net #5.1.1 smtp;550 5.1.1 User unknown>". Exchange 2007 and later write "#550 5.1.1 …##" and
/// "#< #5.1.1 smtp;550 …> #SMTP#" too. Older ones name themselves in place of the remote server and give no
/// diagnostic code; a host without one is therefore not taken.
struct SupplementaryInfo
{
    QString remoteMta;
    QString status;     ///< "5.1.1"
    QString diagnostic; ///< "smtp; 550 5.1.1 User unknown"; with its type, RFC 3464 section 2.3.6
};

[[nodiscard]] SupplementaryInfo readSupplementaryInfo(const QString &value);

/// The name of a non-delivery diagnostic code, X.411 section 8.3.1.2.1.11, which MAPI counts in the same way
/// (MS-OXCMAIL section 2.1.3.6.1.2): 0 is "unrecognised OR name". Null if there is none.
[[nodiscard]] QLatin1StringView ndrDiagnosticName(qint32 code);
/// The same for a non-delivery reason code: 0 is "transfer failure".
[[nodiscard]] QLatin1StringView ndrReasonName(qint32 code);

/// The enhanced status code of PR_NDR_STATUS_CODE, 100 * class + 10 * subject + detail, MS-OXCMAIL section 2.2.3.7.1.3.
/// Subjects and details above 9 were stored as 0, so what ends in 0 may have been another code: null.
[[nodiscard]] QString statusFromNdrCode(qint32 code);

} // namespace BounceLens
