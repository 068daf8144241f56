// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace BounceLens {

/// A point in time as an input writes it. Times of day without a year can be compared with each other only.
struct Instant
{
    qint64 milliseconds = 0; ///< since 1970, UTC
    bool hasYear = true;
    bool hasZone = false; ///< it says where on earth it is that late
    int offset = 0;       ///< seconds east of Greenwich

    /// With its own zone.
    [[nodiscard]] QDateTime dateTime() const;
};

/// RFC 5322 ("Thu, 19 Nov 2026 10:15:02 +0100"), ISO 8601, syslog ("Nov 19 10:15:02"), "11/19/2026 10:15:02 AM",
/// TAI64N ("@40000000…"), seconds or milliseconds since 1970. Without a zone, and with a named one that
/// RFC 5322 section 4.3 does not define, it is taken as UTC: the times of one log come from one clock.
[[nodiscard]] std::optional<Instant> instantFrom(QStringView text);

} // namespace BounceLens
