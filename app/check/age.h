// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

/// Whether what the DNS says today need not be what it said when the message was refused: the bounce is older than the
/// shortest time for which a record may be kept. "record-may-differ": name, type, seconds of its TTL, time of the
/// bounce ("2026-09-01 12:00 UTC"). Tells nothing by itself. No finding if the time is not known.
[[nodiscard]] QList<Finding> agedRecords(const CheckSubject &subject, const QList<DnsAnswer> &answers,
                                         const QDateTime &now);

inline constexpr QLatin1StringView kRecordMayDiffer("record-may-differ");

} // namespace BounceLens
