// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace BounceLens {

/// True if a TXT record is meant for MTA-STS, RFC 8461 section 3.1: it begins with "v=STSv1;".
[[nodiscard]] bool isStsRecord(QByteArrayView text);
/// id= of the record: 1 to 32 letters and digits; empty if it has none.
[[nodiscard]] QByteArray stsId(QByteArrayView text);

enum class StsMode { Enforce, Testing, None };
[[nodiscard]] QLatin1StringView modeName(StsMode mode); ///< "enforce"

enum class StsFault {
    None,
    NoVersion,  ///< "version: STSv1" is missing
    NoMode,     ///< mode is missing, or none of the three
    NoMaxAge,   ///< max_age is missing, or no number up to 31557600
    NoHosts,    ///< enforce or testing without any mx
    BadPattern, ///< an mx that is no host name and no "*." before one
};

/// mx lines of one policy that are kept; RFC 8461 knows no limit, mail systems have a handful.
inline constexpr qsizetype kMaxStsPatterns = 200;

/// A policy file, RFC 8461 section 3.2: lines "key: value". Unknown keys are ignored, of a key that stands there twice
/// the first counts, mx excepted.
struct StsPolicy
{
    StsFault fault = StsFault::None;
    StsMode mode = StsMode::None;
    QStringList patterns;  ///< mx, lower case
    qint64 maxAge = 0;     ///< seconds
    QString badPattern;    ///< the first one
    QStringList otherKeys; ///< that RFC 8461 does not know, at most kMaxStsKeys, each once
};
inline constexpr qsizetype kMaxStsKeys = 5; ///< unknown keys that are kept
[[nodiscard]] StsPolicy readStsPolicy(QByteArrayView text);

/// RFC 8461 section 4.1: "*." stands for exactly one label.
[[nodiscard]] bool matchesPattern(QStringView host, QStringView pattern);
[[nodiscard]] bool isHostAllowed(QStringView host, const StsPolicy &policy);

/// The record as it was meant, "v=STSv1; id=…" (RFC 8461 section 3.1); nothing if the text was not meant to be one, or
/// if it has no id from which one can be made.
[[nodiscard]] std::optional<QByteArray> mendStsRecord(QByteArrayView text);

/// "v=TLSRPTv1; rua=…", RFC 8460 section 3: addresses for reports about TLS.
struct TlsReportRecord
{
    QList<QByteArray> addresses; ///< "mailto:…" and "https:…"
    bool isMalformed = false;    ///< no such address
};
[[nodiscard]] bool isTlsReportRecord(QByteArrayView text);
[[nodiscard]] TlsReportRecord readTlsReport(QByteArrayView text);
/// The record as it was meant; nothing if the text was not meant to be one, or names no address.
[[nodiscard]] std::optional<QByteArray> mendTlsReport(QByteArrayView text);

} // namespace BounceLens
