// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/mend/loosetags.h"

#include <optional>

namespace BounceLens {

/// A term as it stands in a record, and what was meant by it: "ipv4:192.0.2.1" and "ip4:192.0.2.1".
struct SpfTermSlip
{
    QByteArray before;
    QByteArray after;
};

/// What the owner of an SPF record meant by it, in the right form (RFC 7208 section 12). No term is lost.
struct MendedSpf
{
    QByteArray text;
    QList<RecordSlip> slips;  ///< Quotes, Backslashes, Blank, Version
    QList<SpfTermSlip> terms; ///< those that changed, in their order
};

/// Nothing if the text was not meant for SPF, or if it cannot be told what a term means. A right record stays as it is.
/// \a pieces are the lengths of its character strings: a blank that is missing where two of them meet is put in.
[[nodiscard]] std::optional<MendedSpf> mendSpf(const QByteArray &text, const QList<qsizetype> &pieces = {});

/// True if the text was meant to be an SPF record, but receivers do not take it for one: "spf1 mx", " v=spf1 mx",
/// "v=spf1mx". Records of Sender ID (RFC 4406, "spf2.0/pra") are not.
[[nodiscard]] bool isSpfLookalike(QByteArrayView text);

} // namespace BounceLens
