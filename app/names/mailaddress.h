// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace BounceLens {

/// The first mail address in a text, without angle brackets; null if there is none. RFC 5321 section 4.1.2 and
/// RFC 6531: letters of any script are allowed; quoted local parts with spaces are not looked for.
[[nodiscard]] QString findAddress(QStringView text);
/// All of them in their order, each once, letter case ignored.
[[nodiscard]] QStringList findAddresses(QStringView text);

/// The value of a DSN field "type; value" (RFC 3464 section 2.1.2) without its type, angle brackets and comment.
[[nodiscard]] QString typedValue(QStringView field);

[[nodiscard]] bool isSameAddress(QStringView one, QStringView other);
/// MAILER-DAEMON, postmaster and the like: who sends bounces, hardly ever who fails to receive.
[[nodiscard]] bool isDaemon(QStringView address);

/// The first IP address in a text, brackets and "IPv6:" removed; null if there is none.
[[nodiscard]] QString findIpAddress(QStringView text);
/// "mx.example.net" of "mx.example.net (192.0.2.1)", "mx.example.net[192.0.2.1]:25"; null if there is no host name.
[[nodiscard]] QString findHostName(QStringView text);

} // namespace BounceLens
