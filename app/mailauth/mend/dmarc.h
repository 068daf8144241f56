// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/dmarc/record.h"
#include "mailauth/mend/loosetags.h"

#include <optional>

namespace BounceLens {

/// What the owner of a DMARC record meant by it, in the right form. Its policies are never weaker than those that were
/// meant, and every report address that can be told is kept.
struct MendedDmarc
{
    QByteArray text;
    QList<RecordSlip> slips;
};

/// Nothing if the text was not meant for DMARC at all, or if it cannot be told which policy was meant. Old tags (pct,
/// rf, ri), doubled ones and those in \a dropped are left out, unknown ones kept. The result is right: mended again, it
/// stays as it is.
[[nodiscard]] std::optional<MendedDmarc> mendDmarc(QByteArrayView text, const QList<QByteArray> &dropped = {});

/// True if the text was meant to be a DMARC record, but receivers do not take it for one.
[[nodiscard]] bool isDmarcLookalike(QByteArrayView text);

/// One record made of several that stand at the same name: the strictest of their policies, all report addresses, and
/// what they agree about. Nothing if one of them cannot be mended.
struct MergedDmarc
{
    QByteArray text;
    bool isSamePolicy = true; ///< they agree on p=, sp=, np= and t=
};
[[nodiscard]] std::optional<MergedDmarc> mergeDmarc(const QList<QByteArray> &records);

/// "mailto:" URIs out of a list that people wrote, RFC 9989 section 4.8 (dmarc-urilist); what holds no address and is
/// no URI is left out. Each once.
[[nodiscard]] QList<QByteArray> mendReportUris(QByteArrayView list);

} // namespace BounceLens
