// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace BounceLens {

/// Names inside the resolver are in presentation form (RFC 1035 section 5.1): labels joined by dots, "\\" for a
/// backslash,
/// "\\032" for a byte, no dot at the end, lower-case.

/// The presentation form of a name that a check asks for: non-ASCII labels become A-labels (RFC 5890), a dot at the end
/// is dropped. Nothing if no server can be asked for it: empty, an empty label or one of over 63 bytes, over 253 bytes
/// in all (RFC 1035 section 2.3.4), control characters, or a label that IDNA forbids.
[[nodiscard]] std::optional<QString> askableName(const QString &name);

/// Letters in random case, which forged answers must guess too (draft-vixie-dnsext-dns0x20).
[[nodiscard]] QString mixedCase(QString name);

/// The uncompressed wire form: length-prefixed labels and the root label.
[[nodiscard]] QByteArray wireName(const QByteArray &name);

} // namespace BounceLens
