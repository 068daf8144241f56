// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace BounceLens {

// Parts of an SPF record as people write them; mendSpf() puts them together.

/// Where the version ends, or -1: "v=spf1", "v:spf1", "v = spf 1", "spf1".
[[nodiscard]] qsizetype endOfSpfVersion(QByteArrayView text);
/// "redirect=example.com": its name ends at "=" (RFC 7208 section 4.6.1).
[[nodiscard]] bool isModifierTerm(QByteArrayView term);
/// The domain in "https://example.com/" or "anna@example.com"; macros stay as they are.
[[nodiscard]] QByteArray domainIn(const QByteArray &value);
/// A name of a host, where an address belongs.
[[nodiscard]] bool isNameOfHost(const QByteArray &value);
/// "ip4:…" or "ip6:…" of an address, with or without a prefix or a netmask ("/255.255.255.0").
[[nodiscard]] QByteArray meantAddressTerm(const QByteArray &address);

} // namespace BounceLens
