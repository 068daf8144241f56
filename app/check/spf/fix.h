// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"
#include "mailauth/spf/evaluation.h"

#include <optional>

namespace BounceLens {

constexpr qsizetype kMaxTxtString = 255; ///< bytes of one character string, RFC 1035 section 3.3

/// A record to publish, and the sentence about it. Nothing is proposed that was not evaluated: it makes SPF pass.
struct SpfFix
{
    std::optional<RecordFix> record;
    Finding finding; ///< "spf-fix-…"; its id is empty if there is nothing to say
};

/// What would make \a verdict a pass. Asks nothing that the evaluation did not ask, but for the terms behind the one
/// that decided.
[[nodiscard]] SpfFix fixFor(const SpfQuery &query, const SpfVerdict &verdict, Lookups &lookups);

/// Of a domain's record as it was meant, or of its several records made one, whatever the address.
[[nodiscard]] SpfFix recordFix(const DomainName &domain, Lookups &lookups);

/// \a record with the address in front of \a offset, which is the start of a term or the end of the record.
[[nodiscard]] QByteArray withAddress(const QByteArray &record, const IpAddress &address, qsizetype offset);
/// All mechanisms of the records in one, each once, ended by their most lenient "all"; none if that cannot be done:
/// they do not parse, redirect, or allow everybody.
[[nodiscard]] std::optional<QByteArray> mergedRecord(const QList<QByteArray> &records);
/// As zone files want it: in quoted strings of at most 255 bytes, cut at blanks, if it is longer than one.
[[nodiscard]] QString forPublishing(const QByteArray &record);

} // namespace BounceLens
